import { compile } from '#engine'
import { nearest, type Scenario } from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, UsageError } from './command.ts'
import { mermaidOf } from './graph/mermaid.ts'
import { machineJson } from './graph/xstate.ts'
import { loadScenario } from './load-scenario.ts'
import { scenarioFiles } from './scenario-files.ts'

const formats = ['mermaid', 'xstate'] as const

export const command: Command = {
  name: 'graph',
  run(args, io) {
    const { values, positionals } = parseArguments(args, { format: { type: 'string' } })
    if (positionals.length === 0) throw new UsageError(({ graph }) => graph.nothingNamed)
    const word = values.format ?? 'mermaid'
    const format = formats.find((f) => f === word)
    if (format === undefined)
      throw new UsageError(({ graph }) => graph.unknownFormat(word, nearest(word, formats), formats))
    const files = scenarioFiles(positionals, io)
    const read = files.map((file) => loadScenario(file, io))
    const scenarios = read.filter((scenario): scenario is Scenario => scenario !== null)
    if (format === 'mermaid') {
      for (const [i, scenario] of scenarios.entries()) {
        const drawn = mermaidOf(scenario, io.words.commands.graph)
        // Each is a drawing of its own; a comment says which one, and none is needed where it is the only one.
        const title = files.length === 1 ? [] : [...(i === 0 ? [] : ['']), `%% ${scenario.id}: ${scenario.title}`]
        io.out([...title, ...drawn])
      }
    } else if (files.length === 1) {
      for (const scenario of scenarios) io.json(machineJson(compile(scenario)))
    } else {
      const machines = scenarios.map((scenario) => JSON.parse(machineJson(compile(scenario))) as unknown)
      io.json(JSON.stringify(machines, null, 2))
    }
    return scenarios.length === files.length ? 0 : 1
  },
}
