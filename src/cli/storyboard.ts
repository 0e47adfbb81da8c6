import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { nearest } from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, UsageError } from './command.ts'
import { loadScenario } from './load-scenario.ts'
import { inPackage } from './package-folder.ts'

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
    const { pictures, sheets } = await taken(
      {
        scenario,
        out,
        words: values['no-words'] !== true,
        beats,
        cuesOnly: values.cues === true,
        phone: values.phone === true,
      },
      (done, all) => io.progress(said.progress(done, all)),
    )
    io.progress(null)
    io.out(said.done(pictures, sheets, out))
    return 0
  },
}

interface Taken {
  readonly pictures: number
  readonly sheets: number
}

/**
 * Has the pictures taken by a process of its own: a browser and a server of the whole program are needed for it, which no layer of
 * the program may know. Rejects when it ends without having taken them; what it says is on standard error then.
 */
async function taken(request: object, progress: (done: number, all: number) => void): Promise<Taken> {
  const child = spawn(process.execPath, ['--import', 'tsx', inPackage('tools/storyboard.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(request))
  let result: Taken | null = null
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as { done: number; all: number } | Taken
    if ('done' in said) progress(said.done, said.all)
    else result = said
  }
  if (result === null) throw new Error('no storyboard was taken')
  return result
}
