import { compile } from '#engine'
import { nearest } from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, UsageError } from './command.ts'
import { mermaidOf } from './graph/mermaid.ts'
import { machineJson } from './graph/xstate.ts'
import { loadScenario } from './load-scenario.ts'

const formats = ['mermaid', 'xstate'] as const

export const command: Command = {
  name: 'graph',
  run(args, io) {
    const { values, positionals } = parseArguments(args, { format: { type: 'string' } })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageError(({ graph }) => graph.nothingNamed)
    const word = values.format ?? 'mermaid'
    const format = formats.find((f) => f === word)
    if (format === undefined)
      throw new UsageError(({ graph }) => graph.unknownFormat(word, nearest(word, formats), formats))
    const scenario = loadScenario(path, io)
    if (scenario === null) return 1
    if (format === 'mermaid') io.out(mermaidOf(scenario, io.words.commands.graph))
    else io.json(machineJson(compile(scenario)))
    return 0
  },
}
