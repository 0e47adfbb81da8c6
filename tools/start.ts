/**
 * `npm start`: builds the game if it has changed since the last build, and serves it on this machine only, always at the
 * same address. `npm start -- --port 4171` serves it at another port, whose record is another one.
 */
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { oneLine } from '../src/scenario/index.ts'
import { portOf, readyWords, serve, whyNotAt } from './serve.ts'

const SOURCES = ['src', 'scenarios', 'assets', 'public', 'tools', 'index.html', 'vite.config.ts', 'package-lock.json']

/** When something below a path, or the path itself, was last changed, in ms; links are followed, each real folder once. */
function newest(path: string, seen = new Set<string>()): number {
  // A link that leads elsewhere now is a change, however old what it leads to may be.
  const own = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (!existsSync(path)) return own
  const real = realpathSync(path)
  const found = statSync(real)
  if (seen.has(real) || !found.isDirectory()) return Math.max(own, found.mtimeMs)
  seen.add(real)
  return Math.max(own, found.mtimeMs, ...readdirSync(real).map((name) => newest(join(real, name), seen)))
}

/** Builds what is not built yet, and gives the exit code of a start that is over already, or null while it serves. */
async function start(): Promise<number | null> {
  const port = portOf(process.argv.slice(2), process.env)
  // First of all, for nobody should wait for a build that is not served.
  const not = await whyNotAt(port)
  if (not !== null) {
    for (const line of not.lines) console.log(line)
    return not.exit
  }
  const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (built < Math.max(...SOURCES.map((source) => newest(source)))) {
    console.log('Building Step In …')
    const { build } = await import('vite')
    await build({ logLevel: 'warn' })
  }
  await serve(port)
  for (const line of readyWords(port)) console.log(line)
  return null
}

try {
  process.exitCode = (await start()) ?? undefined
} catch (error) {
  // A build says what is wrong in many lines, and may quote what somebody's file says.
  const message = error instanceof Error ? error.message : String(error)
  for (const line of stripVTControlCharacters(message).split('\n')) console.error(oneLine(line))
  process.exitCode = 1
}
