import { resolve } from 'node:path'
import { nearest } from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, UsageError } from './command.ts'
import { loadScenario } from './load-scenario.ts'

const options = {
  out: { type: 'string' },
  beat: { type: 'string', multiple: true },
  cues: { type: 'boolean' },
  'no-words': { type: 'boolean' },
  phone: { type: 'boolean' },
} as const

export const command: Command = {
  name: 'storyboard',
  async run(args, io) {
    const { values, positionals } = parseArguments(args, options)
    const [path, ...more] = positionals
    const said = io.words.commands.storyboard
    if (path === undefined || more.length > 0) throw new UsageError(({ storyboard }) => storyboard.nothingNamed)
    const scenario = loadScenario(path, io)
    if (scenario === null) return 1
    const beats = values.beat ?? []
    const unknown = beats.find((beat) => !Object.hasOwn(scenario.beats, beat))
    if (unknown !== undefined) {
      const near = nearest(unknown, Object.keys(scenario.beats))
      throw new UsageError(({ storyboard }) => storyboard.unknownBeat(unknown, near))
    }
    const out = resolve(io.cwd, values.out ?? `storyboards/${scenario.id}`)
    // The browser and its server are loaded only here: no other command needs them.
    const { storyboard } = await import('../../tools/storyboard/storyboard.ts')
    const { pictures, sheets } = await storyboard(scenario, {
      out,
      words: values['no-words'] !== true,
      beats,
      cuesOnly: values.cues === true,
      phone: values.phone === true,
      progress: (done, all) => io.progress(said.progress(done, all)),
    })
    io.progress(null)
    io.out(said.done(pictures, sheets, out))
    return 0
  },
}
