/** What `step-in check` says. */
export const check = {
  help: `step-in check <file or folder>… [--scenarios <folder>] [--json]

Checks scenario files and says what is wrong, as
  file:line:column severity code message
Folders are searched for scenario.json, links are followed; the translations in locales/ beside each are checked too.
JSON files in folders called plans are training plans; each is checked against the scenarios there are.
Every code has a page in docs/problems/ that explains it.

  --scenarios <folder>    the scenarios that plans are made of ("scenarios" when left out)
  --json                  print the problems as a JSON array

Exit code: 0 without errors (warnings are no errors), 1 with errors, 2 when there is nothing to check.
`,
  nothingNamed: 'check: name a scenario file or a folder, for example: check scenarios',
  noScenarioFolder: (folder: string): string => `check: --scenarios: ${folder}: there is no such folder`,
  plansAlone: (folder: string): string =>
    `There is no folder "${folder}" here, so plans were checked by themselves. Name one with --scenarios.`,
  summary: ({ scenarios, plans, errors, warnings }: CheckCounts): string => {
    const found = [...some(errors, 'error'), ...some(warnings, 'warning')]
    const looked = [...some(scenarios, 'scenario'), ...some(plans, 'plan')]
    if (looked.length === 0) looked.push('no scenario')
    return `${looked.join(' and ')}, ${found.length === 0 ? 'no problems' : found.join(' and ')}`
  },
}

/** How much was checked, and how many problems were found. */
export interface CheckCounts {
  readonly scenarios: number
  readonly plans: number
  readonly errors: number
  readonly warnings: number
}

const some = (n: number, noun: string): string[] => (n === 0 ? [] : [`${n} ${noun}${n === 1 ? '' : 's'}`])
