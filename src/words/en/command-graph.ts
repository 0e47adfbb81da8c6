import { didYouMean } from '../problems/en/phrases.ts'

/** What `step-in graph` says, and the words in its drawing. */
export const graph = {
  help: `step-in graph <scenario or folder>… [--format mermaid|xstate]

Prints the beats of a scenario and what leads from one to the next. Folders are searched for scenario.json; of several
scenarios each is drawn by itself.

  --format mermaid  a flowchart (so when left out): paste it into a Markdown file between \`\`\`mermaid and \`\`\`,
                    or into mermaid.live
  --format xstate   the state machine's configuration as JSON, for tools that read XState;
                    of several scenarios an array

Exit code: 0 printed, 1 when a scenario has errors.
`,
  nothingNamed: 'graph: name a scenario file or a folder, for example: graph scenarios/long-stop',
  unknownFormat: (format: string, near: string | null, formats: readonly string[]): string =>
    `graph: there is no format "${format}".${didYouMean(near)} There are: ${formats.join(', ')}`,
  /** On the arrow along which time alone leads. */
  time: 'time',
  only: (condition: string): string => `if ${condition}`,
  not: (fact: string): string => `not ${fact}`,
  needs: (rung: string): string => `needs ${rung}`,
  actBy: 'act by',
  rebuff: 'rebuff',
  screenOut: 'screen-out',
}
