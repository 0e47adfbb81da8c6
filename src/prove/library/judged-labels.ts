/** The labels that P16 looks at, and what can be told of them by their surface. */
import type { Action, Beat, Kind, Scenario } from '#scenario'
import { labelFeatures, namesIn } from '../label-features.ts'

/** What a label is, without what it means. The order is that of reports. */
export const surfaceFeatures = [
  'length',
  'words',
  'sentences',
  'words-a-sentence',
  'questions',
  'exclamations',
  'commas',
  'ellipses',
  'digits',
  'hedges',
  'courtesies',
  'name',
  'order',
  'speech',
  'place',
  'first',
  'last',
  'longest',
  'shortest',
] as const
export type SurfaceFeature = (typeof surfaceFeatures)[number]

/** A label of an act that intervenes or accepts, in one language. */
export interface JudgedLabel {
  readonly scenario: string
  readonly kind: Kind
  readonly beat: string
  readonly action: string
  readonly label: string
  readonly quality: number
  readonly features: Readonly<Record<SurfaceFeature, number>>
}

/** From this quality on an act is good. */
const GOOD = 4

export const isGood = ({ quality }: { readonly quality: number }): boolean => quality >= GOOD

function featuresOf(
  action: Action,
  { actions = [] }: Beat,
  names: readonly string[],
  lang: string,
): JudgedLabel['features'] {
  const { label } = action
  const seen = labelFeatures(label, lang)
  const place = actions.indexOf(action)
  const lengths = actions.map((a) => a.label.length)
  const is = (condition: boolean): number => (condition ? 1 : 0)
  return {
    length: seen.characters,
    words: seen.words,
    sentences: seen.sentences,
    'words-a-sentence': seen.words / Math.max(1, seen.sentences),
    questions: seen.questionMarks,
    exclamations: seen.exclamationMarks,
    commas: seen.commas,
    ellipses: seen.ellipses,
    digits: seen.digits,
    hedges: seen.hedges,
    courtesies: seen.courtesies,
    name: namesIn(label, names, lang),
    order: seen.orders,
    speech: is(seen.spoken),
    place: actions.length < 2 ? 0.5 : place / (actions.length - 1),
    first: is(place === 0),
    last: is(place === actions.length - 1),
    longest: is(label.length === Math.max(...lengths)),
    shortest: is(label.length === Math.min(...lengths)),
  }
}

/** The judged labels of a scenario that is written or translated in `lang`, in file order. */
export function judgedLabels(scenario: Scenario, lang: string): JudgedLabel[] {
  const names = Object.values(scenario.cast).map(({ name }) => name)
  return Object.entries(scenario.beats).flatMap(([id, beat]) =>
    (beat.actions ?? [])
      .filter(({ kind }) => kind === 'intervene' || kind === 'accept')
      .map((action) => ({
        scenario: scenario.id,
        kind: scenario.kind,
        beat: id,
        action: action.id,
        label: action.label,
        quality: action.quality,
        features: featuresOf(action, beat, names, lang),
      })),
  )
}
