/** What `step-in score` says besides the scorecard, which is JSON. */
export const score = {
  help: `step-in score <scenario.json> <log.json>

Replays the log of a finished run and prints its scorecard as JSON. docs/scoring.md tells how every number in it comes
about.

A log is refused, with the number of its entry (from 1), when it does not fit the scenario.

Exit code: 0 with a scorecard, 1 when the scenario or the log is at fault, 2 when a file cannot be read.
`,
  nothingNamed: 'score: name a scenario and a log, for example: score scenario.json log.json',
  /** Before a sentence about the shape of an entry, which does not name it. */
  entry: (number: number): string => `Entry ${number}: `,
  /** `complaint`: what the JSON parser says, in English. */
  noLog: (complaint: string): string => `this is not a log: ${complaint}`,
  encoding: {
    'utf-16': 'this file is saved as UTF-16, not as UTF-8; save it as UTF-8',
    unknown: 'from here on this file is not UTF-8 text; save it as UTF-8',
  },
}
