import { proveLibrary } from '#prove'
import type { LibraryFindings, SurfaceFeature } from '#prove'
import { labelFeatures } from '#prove'
import type { Scenario } from '#scenario'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { made, shelf, shelved } from './tiny-library.ts'
import type { MadeBeat } from './tiny-library.ts'

/** Four pairs of texts. Each text is once good and once poor, in the same place, so that nothing tells. */
const pairs = [
  ['“He goes home now.”', '“It is late, you know, and we are tired.”'],
  ['“What is it. Nobody knows.”', '“They asked him twice.”'],
  ['“I saw it, and so did they.”', '“Why is he here?”'],
  ['Walk over to the car', '“That is that. We are here. He waits.”'],
] as const

/** How a label is changed: `good` tells of which sort it is. */
type Style = (label: string, good: boolean) => string

const beatOf = (labels: readonly string[], firstIsGood: boolean, style: Style): MadeBeat => ({
  actions: labels.map((label, i) => {
    const good = (i === 0) === firstIsGood
    return { kind: 'intervene', label: style(label, good), quality: good ? 4 : 2 }
  }),
})
const beatsOf = (style: Style): MadeBeat[] =>
  pairs.flatMap((pair) => [beatOf(pair, true, style), beatOf(pair, false, style)])

const library = (style: Style): Scenario[] => shelf.map(([id, kind]) => made(id, kind, beatsOf(style)))
const proved = (scenarios: readonly Scenario[]): LibraryFindings => proveLibrary(scenarios.map((s) => shelved(s)))
const styleProof = ({ proofs }: LibraryFindings) => proofs.find(({ id }) => id === 'P16')

/** Changes poor labels, or good ones, and leaves the others as they are. */
const poorOnly =
  (change: (label: string) => string): Style =>
  (label, good) =>
    good ? label : change(label)
const goodOnly =
  (change: (label: string) => string): Style =>
  (label, good) =>
    good ? change(label) : label
/** Before the closing quotation mark, or at the end. */
const append = (text: string) => (label: string) =>
  label.replace(/(.”?)$/u, (end) => (end.endsWith('”') ? end.replace('”', `${text}”`) : `${end}${text}`))
const prepend = (text: string) => (label: string) => label.replace(/^“?/u, (start) => `${start}${text}`)

describe('P16', () => {
  test('holds where every text is as often good as poor', () => {
    const findings = proved(library((label) => label))
    expect(styleProof(findings)).toMatchObject({ holds: true, finding: { code: 'style-silent', most: 0.65 } })
    expect(findings.style.map(({ lang, scope, area }) => [lang, scope, area])).toEqual([
      ['en', 'all', 0.5],
      ['en', 'intervene', 0.5],
    ])
  })

  const telling: readonly (readonly [SurfaceFeature, Style])[] = [
    ['length', poorOnly(append(' Antidisestablishmentarianism.'))],
    ['words', poorOnly(prepend('so it is to be or not, and '))],
    ['sentences', goodOnly(append(' Yes. So. Now.'))],
    [
      'words-a-sentence',
      goodOnly((label) =>
        label
          .replaceAll(/\. (?=\p{L})/gu, '; ')
          .replaceAll(/ (\p{L})/gu, (_all, letter: string) => `. ${letter.toUpperCase()}`),
      ),
    ],
    ['questions', poorOnly((label) => append('?')(label.replaceAll(/[.?]/g, '')))],
    ['exclamations', poorOnly(append('!'))],
    ['commas', goodOnly((label) => label.replace(' ', ', '))],
    ['ellipses', poorOnly(append('…'))],
    ['digits', goodOnly(append(' 988'))],
    ['hedges', poorOnly(prepend('Maybe '))],
    ['courtesies', goodOnly(prepend('Please, '))],
    ['name', goodOnly(prepend('Ames, '))],
    ['order', goodOnly(prepend('Stop, '))],
    ['speech', poorOnly((label) => label.replaceAll(/[“”]/g, ''))],
  ]
  test.for(telling)('fails by %s alone', ([feature, style]) => {
    const findings = proved(library(style))
    expect(styleProof(findings)).toMatchObject({ id: 'P16', holds: false, finding: { code: 'style-tells' } })
    for (const { features, area } of findings.style) {
      expect(area).toBeGreaterThan(0.65)
      const [most] = features
      const its = features.find((each) => each.feature === feature)
      expect(its?.area).toBeGreaterThan(0.6)
      expect((most?.area ?? 0) - (its?.area ?? 0)).toBeLessThan(0.2)
    }
  })

  const ordered = (place: (labels: readonly [string, string]) => readonly [string, boolean][]): Scenario[] =>
    shelf.map(([id, kind]) =>
      made(
        id,
        kind,
        pairs
          .flatMap((pair) => [pair, pair.toReversed() as [string, string]])
          .map((labels) => ({
            actions: place(labels).map(([label, good]) => ({ kind: 'intervene', label, quality: good ? 5 : 1 })),
          })),
      ),
    )
  const byLength = (labels: readonly [string, string], longestGood: boolean): [string, boolean][] => {
    const longest = Math.max(...labels.map((l) => l.length))
    return labels.map((label) => [label, (label.length === longest) === longestGood])
  }
  test.for<[string, SurfaceFeature, (labels: readonly [string, string]) => readonly [string, boolean][]]>([
    [
      'the first',
      'first',
      ([a, b]) => [
        [a, true],
        [b, false],
      ],
    ],
    [
      'the last',
      'last',
      ([a, b]) => [
        [a, false],
        [b, true],
      ],
    ],
    ['the longest', 'longest', (labels) => byLength(labels, true)],
    ['the shortest', 'shortest', (labels) => byLength(labels, false)],
  ])('fails where %s of a beat is the good one', ([, feature, place]) => {
    const findings = proved(ordered(place))
    expect(styleProof(findings)?.holds).toBe(false)
    expect(findings.style[0]?.features.find((f) => f.feature === feature)?.area).toBe(1)
  })

  test('fails in the language that tells, and says which', () => {
    const quiet = library((label) => label)
    const spanish = (text: string, path: string): string => {
      const [, beat = '', , action = ''] = path.split('.')
      const act = quiet[0]?.beats[beat]?.actions?.find(({ id }) => id === action)
      return path.endsWith('.label') && (act?.quality ?? 5) < 4 ? append(' ¿No?')(text) : text
    }
    const findings = proveLibrary(quiet.map((s) => shelved(s, spanish)))
    expect(styleProof(findings)?.holds).toBe(false)
    expect(findings.style.map(({ lang, area }) => [lang, area > 0.65])).toEqual([
      ['en', false],
      ['en', false],
      ['es', true],
      ['es', true],
    ])
  })

  test('fails in intervene scenarios alone, where controls tell the opposite', () => {
    const asked = append('?')
    const scenarios = [
      ...shelf,
      ['bank', 'control'] as const,
      ['mall', 'control'] as const,
      ['pier', 'control'] as const,
    ].map(([id, kind]) =>
      made(
        id,
        kind,
        beatsOf((label, good) => (good === (kind === 'control') ? asked(label.replaceAll(/[.?]/g, '')) : label)),
      ),
    )
    const areas = Object.fromEntries(proved(scenarios).style.map(({ scope, area }) => [scope, area]))
    expect(areas['all']).toBeLessThan(0.65)
    expect(areas['intervene']).toBeGreaterThan(0.9)
  })

  test('names the labels that are told, what tells them, and none that is not', () => {
    const [style] = proved(library(poorOnly(append('!')))).style
    const first = style?.labels[0]
    expect(first).toMatchObject({ quality: 2, by: expect.arrayContaining(['exclamations']) as string[] })
    expect(first?.probability).toBeLessThan(0.1)
    expect(style?.labels).toHaveLength((style?.good ?? 0) + (style?.poor ?? 0))
    const wrong = style?.labels.filter(({ quality, probability }) => quality >= 4 !== probability > 0.5) ?? []
    expect(wrong.flatMap(({ by }) => by)).toEqual([])
  })

  test('looks at accepts too, and at no other kind of act; lessons are left out', () => {
    const beat = (kind: 'accept' | 'support'): MadeBeat => ({
      actions: [
        { kind: 'intervene', label: 'Wait', quality: 4 },
        { kind, label: '“Hm.”', quality: 2 },
      ],
    })
    const of = (kind: 'accept' | 'support') => proved(['x', 'y'].map((id) => made(id, 'intervene', [beat(kind)])))
    expect(of('accept').style[0]).toMatchObject({ good: 2, poor: 2 })
    expect(styleProof(of('support'))).toMatchObject({ holds: true, finding: { code: 'too-few-labels' } })
    const lessons = ['x', 'y'].map((id) => ({ ...made(id, 'intervene', [beat('accept')]), tutorial: true }))
    expect(proved(lessons)).toMatchObject({ intervene: 0, control: 0, style: [] })
  })

  test('one scenario alone cannot be judged by others', () => {
    const findings = proved(library((label) => label).slice(0, 1))
    expect(findings.proofs.map(({ holds, finding }) => [holds, finding.code])).toEqual([
      [true, 'too-few-controls'],
      [true, 'too-few-labels'],
    ])
  })
})

describe('what P16 finds', () => {
  test('does not depend on the order of the scenarios', () => {
    const scenarios = library(poorOnly(append('!')))
    const told = proved(scenarios)
    fc.assert(
      fc.property(fc.shuffledSubarray(scenarios, { minLength: scenarios.length }), (shuffled) => {
        expect(proved(shuffled)).toEqual(told)
      }),
      { numRuns: 5 },
    )
  })

  test('is near chance where quality is given out by chance', () => {
    const words = ['now', 'he', 'goes', 'please', 'Ames', 'maybe', 'car', 'it', 'is', 'late', 'stop']
    const label = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', '', ',', '.', '?')), {
        minLength: 2,
        maxLength: 9,
      })
      .map((parts) => `“${parts.map(([word, mark]) => word + mark).join(' ')}.”`)
    const act = fc.record({ kind: fc.constant('intervene' as const), label, quality: fc.constantFrom(1, 2, 4, 5) })
    const beats = fc.array(fc.record({ actions: fc.array(act, { minLength: 4, maxLength: 4 }) }), {
      minLength: 8,
      maxLength: 8,
    })
    fc.assert(
      fc.property(fc.tuple(...shelf.slice(0, 6).map(() => beats)), (each) => {
        const [all] = proved(each.map((own, i) => made(shelf[i]?.[0] ?? '', 'intervene', own))).style
        // 192 labels: the area of chance spreads by 0.04 (one standard deviation).
        expect(Math.abs((all?.pooled ?? 0) - 0.5)).toBeLessThan(0.17)
        expect(Math.abs((all?.within ?? 0) - 0.5)).toBeLessThan(0.17)
      }),
      { numRuns: 10, seed: 1 },
    )
  })

  test('counts a translation by its own words', () => {
    expect(labelFeatures('“Tal vez.”', 'es').hedges).toBe(1)
    const findings = proveLibrary(
      library((label) => label).map((s) =>
        shelved(s, (text, path) => (path.endsWith('.label') ? '“Tal vez, sí.”' : text)),
      ),
    )
    const spanish = findings.style.find(({ lang }) => lang === 'es')
    expect(spanish?.features.find(({ feature }) => feature === 'hedges')).toMatchObject({ good: 1, poor: 1, area: 0.5 })
  })
})
