import type { TraineeName } from '#prove'
import type { Kind } from '#scenario'

/** What `step-in simulate` says. */
export const simulate = {
  help: `step-in simulate <scenario or folder>… [--library <folder>] [<options>]
step-in simulate --library <folder> [<options>]
step-in simulate --plan <plan> [--library <folder>] [<options>]

Lets simulated people play scenes, or a training plan: the skilled and the less skilled, and those who go by a trick. Tells
who masters the scenes and who passes the plan, how well each scene tells people apart, and how far the scenes agree. It is a
model, and no evidence about people; docs/simulate.md says what each type does and where its numbers come from.

  --library <folder>  the library: played where no scenario is named, and known to the peeker (default: scenarios)
  --plan <plan>       a training plan: its file, or the id of one in public/plans
  --people <n>        people of each type, 2 to 10000 (default: 200)
  --labels <language> the lines as they are translated: who goes by their style may do better there
  --seed <n>          another draw of everything that is left to chance (default: 1)
  --json              print everything as JSON

Exit code: 0 when it was done, 1 when a scenario or the plan has errors, 2 when there is nothing to simulate.
`,
  nothingNamed: 'simulate: name a scenario file, a folder or a plan, for example: simulate --plan annual-refresher',
  noNumber: (option: string, least: number, most: number, value: string): string =>
    `simulate: --${option} must be a whole number from ${least} to ${most}, not "${value}"`,
  noPlan: (plan: string, file: string): string => `simulate: --plan: there is neither a file ${plan} nor ${file}`,
  noLabels: (file: string, language: string): string =>
    `simulate: --labels: ${file} has no translation into ${language}`,
  onlyLessons: 'simulate: lessons are not scored, and there is nothing else',
  heading: (what: string, scenes: number, people: number, seed: number): string =>
    `${what}: ${scenes} ${scenes === 1 ? 'scene' : 'scenes'}, ${people} people of each type, seed ${seed}`,
  library: 'the scenes named',
  model: 'A model; it is no evidence about people (docs/simulate.md).',
  types: {
    expert: 'expert',
    competent: 'competent',
    average: 'average',
    'early-weak': 'early, weak',
    'late-strong': 'late, strong',
    silent: 'silent',
    passer: 'passes over',
    'over-eager': 'over-eager',
    asker: 'asks always',
    reliever: 'takes over',
    polite: 'polite',
    cynic: 'cynic',
    peeker: 'peeker',
    'any-line': 'any line',
    random: 'random',
  } satisfies Record<TraineeName, string>,
  kinds: { intervene: 'intervene', control: 'control' } satisfies Record<Kind, string>,
  /** Heads of the columns of the table of types. Scores are 0 to 100, the others per cent. */
  head: {
    type: 'type',
    mean: 'mean',
    meanIntervene: 'intervene',
    meanControl: 'control',
    mastered: 'mastered',
    passed: 'passes',
    undecided: 'undecided',
  },
  /** Heads of the columns of the table of scenes. */
  sceneHead: { scene: 'scene', kind: 'kind', mean: 'mean', mastered: 'mastered', discrimination: 'tells apart' },
  percent: (share: number): string => `${share} %`,
  none: '–',
  reliability: (alpha: string, splitHalf: string): string =>
    `agreement of the scenes: alpha ${alpha}, split half ${splitHalf}`,
  reliabilityOf: (kind: Kind, alpha: string, splitHalf: string): string =>
    `  of those ${kind === 'control' ? 'that are controls' : 'with something to stop'}: alpha ${alpha}, split half ${splitHalf}`,
  false: (pass: string, fail: string): string => `pass without skill: ${pass}; do not pass with it: ${fail}`,
  giveaways: 'Mastered without skill, and by which acts the most:',
  giveaway: (scene: string, type: string, mastered: string): string => `${scene}, ${type} (${mastered}):`,
  act: (label: string, beat: string, share: string): string => `${label} in ${beat} (${share})`,
  hasErrors: (file: string): string => `simulate: ${file} has errors`,
}
