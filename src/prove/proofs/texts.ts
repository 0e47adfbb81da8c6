/** P9, P10 and P11: the words. */
import type { CompiledScenario } from '#engine'
import { coverage, translate } from '#scenario'
import type { Locale, Moment, Scenario } from '#scenario'
import type { Entrance } from '../entrances.ts'
import { failed, proved } from '../proof.ts'
import type { Proof } from '../proof.ts'
import type { Played } from '../played.ts'
import { wayTo, witness } from '../witness.ts'

/** P9: characters a second that can be read. */
const READABLE = 17

/** Texts of a moment on a channel, in the order in which they are shown; the next takes the place of the one before (R8). */
const channels: readonly ((m: Moment) => (string | undefined)[])[] = [
  (m) => [m.say],
  (m) => [m.does, m.note],
  (m) => [m.thought],
]

interface Hurried {
  readonly entrance: Entrance
  readonly lang: string
  readonly text: string
  readonly characters: number
  /** ms it stays. */
  readonly stays: number
}

const tooFast = (characters: number, ms: number): boolean => characters * 1000 > READABLE * ms

/** The lines of an entrance that go before they can be read. */
function hurriedLines(entrance: Entrance, { beats }: Scenario, lang: string): Hurried[] {
  const { id, script, lasts } = entrance.beat
  const written = beats[id]?.script ?? []
  return channels.flatMap((textsOf) => {
    const lines = entrance.shown.flatMap((i) =>
      textsOf(written[i] ?? {}).flatMap((text) => (text === undefined ? [] : [{ at: script[i]?.at ?? 0, text }])),
    )
    return lines.flatMap(({ at, text }, i) => {
      // In an ending the last text stays as long as it is read.
      const stays = (lines[i + 1]?.at ?? lasts) - at
      return tooFast(text.length, stays) ? [{ entrance, lang, text, characters: text.length, stays }] : []
    })
  })
}

/** The labels that are on offer after an entrance's ask, when there is no time to read them all. */
function hurriedLabels(entrance: Entrance, { beats }: Scenario, lang: string): Hurried[] {
  const { id, ask, lasts } = entrance.beat
  if (ask === Infinity) return []
  const offered = new Set(entrance.exits.filter((x) => x.to > ask).map((x) => x.action.id))
  const labels = (beats[id]?.actions ?? []).filter((a) => offered.has(a.id)).map((a) => a.label)
  const characters = labels.reduce((sum, label) => sum + label.length, 0)
  const text = labels[0] ?? ''
  return tooFast(characters, lasts - ask) ? [{ entrance, lang, text, characters, stays: lasts - ask }] : []
}

/** P9: every text can be read while it stays, in every locale. */
export function allReadable(
  compiled: CompiledScenario,
  entrances: readonly Entrance[],
  locales: readonly Locale[],
): Proof {
  const { scenario } = compiled
  const versions = [
    { lang: scenario.lang ?? 'en', scenario },
    ...locales.map(({ lang, texts }) => ({ lang, scenario: translate(scenario, texts) })),
  ]
  const found = versions.flatMap((version) =>
    entrances.flatMap((e) => [
      ...hurriedLines(e, version.scenario, version.lang).map((h) => ({ ...h, label: false })),
      ...hurriedLabels(e, version.scenario, version.lang).map((h) => ({ ...h, label: true })),
    ]),
  )
  const [first, ...rest] = found
  if (first === undefined) return proved('P9', { code: 'all-readable', langs: versions.map((v) => v.lang) })
  const worst = rest.reduce((a, b) => (b.characters * a.stays > a.characters * b.stays ? b : a), first)
  const { entrance, lang, text, characters, stays, label } = worst
  const needs = Math.ceil((characters * 10) / READABLE) * 100
  const texts = new Set(found.map((h) => `${h.lang}/${h.entrance.beat.id}/${h.label}/${h.text}`)).size
  const finding = {
    code: 'unreadable',
    text: label ? null : text,
    beat: entrance.beat.id,
    lang,
    stays,
    needs,
    others: texts - 1,
  } as const
  return failed('P9', finding, witness(compiled, wayTo(entrance).steps))
}

/** P10: in at most half of the beats with two acts or more the longest label is also of best quality. */
export function longestIsNotBest(compiled: CompiledScenario, longest: Played): Proof {
  const several = [...compiled.beats.values()].filter(({ beat }) => (beat.actions ?? []).length >= 2)
  const telling = several.filter(({ beat: { actions = [] } }) => {
    const length = Math.max(...actions.map((a) => a.label.length))
    const quality = Math.max(...actions.map((a) => a.quality))
    return actions.some((a) => a.label.length === length && a.quality === quality)
  })
  const counted = { beats: telling.length, of: several.length }
  return telling.length * 2 <= several.length
    ? proved('P10', { code: 'longest-not-best', ...counted })
    : failed('P10', { code: 'longest-is-best', ...counted }, longest.log)
}

/** P11: no text is missing or stale in a locale the scenario claims. */
export function allTranslated(compiled: CompiledScenario, locales: readonly Locale[]): Proof {
  const gaps = locales.flatMap(({ lang, texts }) => {
    const { missing, stale } = coverage(compiled.scenario, texts)
    return missing.length + stale.length === 0 ? [] : [{ lang, missing, stale }]
  })
  return gaps.length > 0
    ? failed('P11', { code: 'untranslated', gaps }, null)
    : proved('P11', { code: 'all-translated', langs: locales.map((l) => l.lang) })
}
