import { isGood } from '#prove'
import type { BeatLeak, ControlFindings, LabelLeak, LibraryFindings, StyleFindings } from '#prove'
import type { SpokenWords } from '../command.ts'
import { wrap } from './wrap.ts'

/** So many are told of a library; of one scenario all. */
const MOST_LABELS = 15
const MOST_PAIRS = 5

type LibraryWords = SpokenWords['commands']['library']

/** A table: the first column flush left, the others flush right, but for a last one of sentences. */
function table(rows: readonly (readonly string[])[], sentences: boolean): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)))
  const cell = (text: string, i: number, last: boolean): string => {
    const width = widths[i] ?? 0
    return i === 0 ? text.padEnd(width) : last && sentences ? text : text.padStart(width)
  }
  return rows.map((row) => `       ${row.map((text, i) => cell(text, i, i === row.length - 1)).join('  ')}`.trimEnd())
}

const two = (value: number): string => value.toFixed(2)
const signed = (value: number): string => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(2)}`

/** The beats that a rule tells, scenario by scenario, those with the largest share first. */
function toldBeats(beats: readonly BeatLeak[], only: string | undefined, say: LibraryWords): string[] {
  const ids = [...new Set(beats.map(({ scenario }) => scenario))].filter((id) => only === undefined || id === only)
  const each = ids.map((id) => {
    const own = beats.filter(({ scenario }) => scenario === id)
    return { id, own, told: own.filter(({ right }) => right > 0.5) }
  })
  return each
    .toSorted((a, b) => b.told.length / b.own.length - a.told.length / a.own.length)
    .flatMap(({ id, own, told }) => {
      const kind = say.kind[own[0]?.kind ?? 'intervene']
      const head = say.told(id, kind, told.length, own.length)
      return wrap('       ', `${head} ${told.map(({ beat }) => beat).join(', ')}`)
    })
}

/** What is told below a proof: of one scenario only, or of all; `each`: the beats and labels themselves. */
interface Told {
  readonly only: string | undefined
  readonly each: boolean
}

function controlLines(controls: ControlFindings, { only, each }: Told, say: LibraryWords): string[] {
  const rows = controls.alone.map((leak) => {
    const least = leak.cuts?.[0]?.least
    const kind = leak.says.find(({ reaches }) => reaches[0] === true)?.kind
    const rule = least === undefined || kind === undefined || kind === null ? '' : say.from(least, say.kind[kind])
    return [say.beat[leak.feature], two(leak.intervene), two(leak.control), say.percent(leak.accuracy), rule]
  })
  const head = ['', say.kind.intervene, say.kind.control, say.tells, '']
  const pairs = controls.pairs
    .slice(0, MOST_PAIRS)
    .map(({ features, accuracy }) => `${features.map((f) => say.beat[f]).join(' + ')} ${say.percent(accuracy)}`)
  return [
    ...wrap('     ', say.beats(controls.intervene, controls.control)),
    ...table([head, ...rows], true),
    ...wrap('     ', `${say.pair(say.percent(controls.pair))} ${pairs.join(', ')}`),
    ...(each
      ? [
          ...wrap('     ', say.strongest(controls.telling.map((f) => say.beat[f]))),
          ...toldBeats(controls.beats, only, say),
        ]
      : []),
  ]
}

/** The label as it is told: where it stands, why it shows, and its text below. */
const labelLines = (
  { scenario, beat, action, quality, probability, by, label }: LabelLeak,
  say: LibraryWords,
): string[] => [
  ...wrap(
    '       ',
    `${scenario} ${beat} ${action}: ${say.label(
      quality,
      say.percent(probability),
      by.map((f) => say.surface[f]),
    )}`,
  ),
  ...wrap('         ', label),
]

const isTold = (leak: LabelLeak): boolean => isGood(leak) === leak.probability > 0.5

function styleLines(style: StyleFindings, { only, each }: Told, say: LibraryWords): string[] {
  const rows = style.features.map(({ feature, good, poor, area, weight }) => [
    say.surface[feature],
    two(good),
    two(poor),
    two(area),
    signed(weight),
  ])
  const leaks = style.labels.filter((leak) => isTold(leak) && (only === undefined || leak.scenario === only))
  return [
    ...wrap('     ', say.labels(style.lang, style.scope, style.good, style.poor)),
    ...table([['', say.good, say.poor, say.alone, say.weight], ...rows], false),
    ...(each
      ? [
          `     ${say.mostTold(style.lang)}`,
          ...(only === undefined ? leaks.slice(0, MOST_LABELS) : leaks).flatMap((leak) => labelLines(leak, say)),
        ]
      : []),
  ]
}

/** Of each language the scope in which style tells most. */
const strongest = (style: readonly StyleFindings[]): StyleFindings[] =>
  [...new Set(style.map(({ lang }) => lang))].flatMap((lang) =>
    style
      .filter((s) => s.lang === lang)
      .toSorted((a, b) => b.area - a.area)
      .slice(0, 1),
  )

/** What was found out about a library, line by line. Beats and labels are told of a proof that fails, and of one scenario always. */
export function libraryText(findings: LibraryFindings, only: string | undefined, words: SpokenWords): string[] {
  const { library: say, prove } = words.commands
  const { controls, style, proofs } = findings
  return [
    say.judged(findings.intervene, findings.control),
    ...proofs.flatMap((proof) => {
      const told = { only, each: !proof.holds || only !== undefined }
      return [
        ...wrap(`  ${proof.id.padEnd(4)} ${proof.holds ? prove.holds : prove.fails}  `, say.finding(proof)),
        ...(proof.id === 'P13' && controls !== null ? controlLines(controls, told, say) : []),
        ...(proof.id === 'P16' ? strongest(style).flatMap((each) => styleLines(each, told, say)) : []),
      ]
    }),
  ]
}

/** The findings as JSON: each proof says what it found in a sentence. */
export function libraryJson(findings: LibraryFindings, only: string | undefined, words: SpokenWords): object {
  const { library: say } = words.commands
  const { controls, style, proofs, ...counts } = findings
  const ours = ({ scenario }: { readonly scenario: string }): boolean => only === undefined || scenario === only
  return {
    ...counts,
    proofs: proofs.map((proof) => ({ ...proof, says: say.finding(proof) })),
    controls: controls === null ? null : { ...controls, beats: controls.beats.filter(ours) },
    style: style.map((each) => ({ ...each, labels: each.labels.filter(ours) })),
  }
}
