import { compile } from '#engine'
import { nearest } from '#scenario'
import { englishProblems } from '#words'
import { parseArguments } from './arguments.ts'
import { type Command, UsageError } from './command.ts'
import { mermaidOf } from './graph/mermaid.ts'
import { machineJson } from './graph/xstate.ts'
import { loadScenario } from './load-scenario.ts'

const formats = ['mermaid', 'xstate'] as const

export const command: Command = {
  name: 'graph',
  help: `step-in graph <scenario.json> [--format mermaid|xstate]

Prints the beats of a scenario and what leads from one to the next.

  --format mermaid  a flowchart (so when left out): paste it into a Markdown file between \`\`\`mermaid and \`\`\`,
                    or into mermaid.live
  --format xstate   the state machine's configuration as JSON, for tools that read XState

Exit code: 0 printed, 1 when the scenario has errors.
`,
  run(args, io) {
    const { values, positionals } = parseArguments(args, { format: { type: 'string' } })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0)
      throw new UsageError('graph: name one scenario, for example: graph scenarios/long-stop/scenario.json')
    const word = values.format ?? 'mermaid'
    const format = formats.find((f) => f === word)
    if (format === undefined)
      throw new UsageError(
        `graph: there is no format "${word}".${englishProblems.didYouMean(nearest(word, formats))} There are: ${formats.join(', ')}`,
      )
    const scenario = loadScenario(path, io)
    if (scenario === null) return 1
    if (format === 'mermaid') io.out(mermaidOf(scenario))
    else io.json(machineJson(compile(scenario)))
    return 0
  },
}
