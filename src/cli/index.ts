import { createInterface, type Interface } from 'node:readline'
import { commandIo } from './command-io.ts'
import { main } from './main.ts'
import { systemLanguages } from './system-languages.ts'

let input: { lines: AsyncIterator<string>; source: Interface } | undefined

const io = commandIo({
  // npm runs scripts in the package's folder; INIT_CWD is where the command was typed.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  languages: systemLanguages(process.env, () => new Intl.DateTimeFormat().resolvedOptions().locale),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: process.stderr.isTTY,
  async nextLine() {
    if (input === undefined) {
      const source = createInterface({ input: process.stdin, terminal: false })
      input = { source, lines: source[Symbol.asyncIterator]() }
    }
    const { value, done } = await input.lines.next()
    return done === true ? null : value
  },
})

// A reader that has seen enough (`| head`) closes the pipe. That is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
}

process.exitCode = await main(process.argv.slice(2), io)
input?.source.close()
