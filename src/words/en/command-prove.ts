import type { LazyName } from '#prove'
import type { Kind } from '#scenario'

/** A large number in few words: 1200000 → "1.2 million". */
const many = (n: number): string =>
  new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }).format(n)

/** What `step-in prove` says around its proofs. */
export const prove = {
  help: `step-in prove <scenario or folder>… [--out <folder>] [--json]
step-in prove --library <scenario or folder>… [--scenario <id>] [--json]

Explores every run of a scenario, over choices and time, and proves that it is fair: that silence never passes, that
earlier is never worse, that no lazy way to play masters it, that every line can be read, and more. docs/proofs.md tells
what each proof means and how to mend a scenario that fails it. Folders are searched for scenario.json.

  --out <folder>  write the runs that show what fails there, as <scenario>-<proof>.json; replay them with "score"
  --library       prove of the scenarios together what none shows alone: that controls do not show themselves (P13), and
                  that the style of labels does not tell good ones from poor ones (P16), in every language
  --scenario <id> of a library, tell only what shows in this scenario
  --json          print everything as JSON: an array, or with --library an object

Exit code: 0 when all proofs hold, 1 when one fails, a scenario has errors or is too large to explore, 2 when there is
nothing to prove.
`,
  nothingNamed: 'prove: name a scenario file or a folder, for example: prove scenarios',
  kind: { lesson: 'lesson', intervene: 'intervene', control: 'control' } satisfies Record<Kind | 'lesson', string>,
  /** Of the same width. */
  holds: 'holds',
  fails: 'FAILS',
  shownBy: (file: string): string => `a run that shows it: ${file}`,
  /** `more`: there are more runs than are counted. */
  runs: (runs: number, more: boolean): string => `${more ? 'more than ' : ''}${many(runs)} different runs`,
  scores: (best: string, worst: string, doNothing: string): string =>
    `scores: best ${best}, worst ${worst}, doing nothing ${doNothing}`,
  lazy: {
    first: 'first',
    second: 'second',
    third: 'third',
    last: 'last',
    longest: 'longest',
    shortest: 'shortest',
    'longest-to-subject': 'longest to the subject',
    'shortest-to-subject': 'shortest to the subject',
    'lowest-rung': 'lowest rung',
    'highest-rung': 'highest rung',
    'nearest-alert': 'nearest alert',
    'nearest-challenge': 'nearest challenge',
    'most-sentences': 'most sentences',
    'only-speech': 'first said aloud',
    politest: 'politest',
    'no-hedge': 'first without a hedge',
  } satisfies Record<LazyName, string>,
  mastered: '(mastered)',
  lazyScores: (each: readonly string[], mastered: number, of: number): string =>
    `lazy, each at its best: ${each.join(', ')}; by chance ${mastered} of ${of} mastered`,
  curve: 'best score by when one first speaks up:',
  hasErrors: (file: string): string => `${file} has errors`,
  incomplete: (folder: string): string => `${folder} is not complete`,
  failing: (scenario: string, proofs: readonly string[]): string => `${scenario} fails ${proofs.join(', ')}`,
  summary: (files: number, failed: readonly string[]): string => {
    const proved = `${files} scenario${files === 1 ? '' : 's'}`
    return failed.length === 0 ? `${proved}, all proofs hold` : `${proved}: ${failed.join('; ')}`
  },
}
