import type { BeatFeature, LibraryProof, StyleScope, SurfaceFeature } from '#prove'
import type { Kind } from '#scenario'

/** What P16 counts in a label. */
const surface: Readonly<Record<SurfaceFeature, string>> = {
  length: 'characters',
  words: 'words',
  sentences: 'sentences',
  'words-a-sentence': 'words a sentence',
  questions: 'question marks',
  exclamations: 'exclamation marks',
  commas: 'commas',
  ellipses: 'ellipses',
  digits: 'digits',
  hedges: 'hedges',
  courtesies: 'polite words',
  name: 'names',
  order: 'orders',
  speech: 'said aloud',
  place: 'place in the list',
  first: 'first in the list',
  last: 'last in the list',
  longest: 'longest of its beat',
  shortest: 'shortest of its beat',
}

/** What P13 counts in a beat. */
const beat: Readonly<Record<BeatFeature, string>> = {
  options: 'options',
  helping: 'helping lines',
  'going-along': 'lines that go along',
  physical: 'physical acts',
  rebuff: 'rebuffs',
  ask: 'asks',
  thoughts: 'thoughts',
  tension: 'highest tension',
  movements: 'movements',
  insets: 'insets',
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`
const area = (value: number): string => (Math.round(value * 1000) / 1000).toFixed(3)
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

const scope = (lang: string, which: StyleScope): string =>
  which === 'all' ? `${lang}, all scenarios` : `${lang}, intervene scenarios`

const areas = (each: readonly { readonly lang: string; readonly scope: StyleScope; readonly area: number }[]): string =>
  each.map((a) => `${scope(a.lang, a.scope)} ${area(a.area)}`).join('; ')

/** What a proof over a library has shown, or what is wrong and what to do, in a trainer's words. */
function finding({ finding: found }: Pick<LibraryProof, 'finding'>): string {
  switch (found.code) {
    case 'too-few-controls':
      return 'There are fewer than two scenarios of either kind, so no rule made from some could be tried on another.'
    case 'controls-hidden':
      return `No rule of one or two features tells controls from the others; ${found.features.map((f) => beat[f]).join(' with ')} tells most and is right in ${percent(found.accuracy)}, and ${percent(found.most)} are allowed.`
    case 'controls-show':
      return `Who looks at nothing but ${found.features.map((f) => beat[f]).join(' and ')} tells a control from an intervene scenario in ${percent(found.accuracy)} of beats; at most ${percent(found.most)} are allowed. Give beats of both kinds as many of them.`
    case 'too-few-labels':
      return 'There are too few scenarios for the labels of one to be judged by those of others.'
    case 'style-silent':
      return `The surface of labels does not tell good ones from poor ones: ${areas(found.areas)}; at most ${found.most} is allowed.`
    case 'style-tells':
      return `The surface of labels tells good ones from poor ones: ${areas(found.areas)}; at most ${found.most} is allowed, and 0.5 is chance. Write some good lines as poor ones are written, and some poor ones as good ones are.`
  }
}

/** What `step-in prove --library` says. */
export const library = {
  finding,
  surface,
  beat,
  percent,
  area,
  noSuchScenario: (id: string): string => `prove: --scenario: there is no scenario "${id}" among those named`,
  onlyWithLibrary: 'prove: --scenario is for --library; name the file of one scenario instead',
  notWithLibrary: 'prove: --out is not for --library; no run shows what a whole library tells',
  judged: (intervene: number, control: number): string =>
    `${count(intervene + control, 'scenario')} judged by each other: ${intervene} intervene, ${control} control`,
  kind: { intervene: 'intervene', control: 'control' } satisfies Record<Kind, string>,
  /** Above the table of P13. */
  beats: (intervene: number, control: number): string =>
    `${count(intervene, 'beat')} of intervene scenarios and ${control} of controls, from the first cue to before the violation; how many of each a beat has, and how often it alone tells the kind:`,
  tells: 'tells',
  /** A rule of one feature. */
  from: (least: number, kind: string): string => `${least} or more: ${kind}`,
  pair: (accuracy: string): string =>
    `two features, chosen from the other scenarios: ${accuracy}. The pairs that tell most:`,
  strongest: (features: readonly string[]): string =>
    `beats that are told by ${features.join(' and ')}, in a rule made from the other scenarios:`,
  told: (scenario: string, kind: string, told: number, of: number): string =>
    `${scenario} (${kind}), ${told} of ${of} told:`,
  labels: (lang: string, which: StyleScope, good: number, poor: number): string =>
    `${scope(lang, which)}: ${count(good, 'good label')}, ${poor} poor; the mean of each feature, how much it alone tells (0.5 is chance), and its weight:`,
  good: 'good',
  poor: 'poor',
  alone: 'alone',
  weight: 'weight',
  mostTold: (lang: string): string => `${lang}: the labels that are told most surely:`,
  /** `chance`: how likely the label is good by its surface. */
  label: (quality: number, chance: string, by: readonly string[]): string =>
    `quality ${quality}, looks good ${chance}: ${by.join(', ')}`,
  holding: 'the library passes P13 and P16',
  failing: (proofs: readonly string[]): string => `the library fails ${proofs.join(' and ')}`,
  hasErrors: (files: readonly string[]): string => `${files.join(', ')}: not judged, because of errors`,
}

/** What a language must say of a library. */
export type LibraryWords = typeof library
