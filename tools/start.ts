/** `npm start`: builds the game if it has changed since the last build, and serves it on this machine only. */
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build, preview } from 'vite'

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

const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0
if (built < Math.max(...SOURCES.map((source) => newest(source)))) {
  console.log('Building Step In …')
  await build({ logLevel: 'warn' })
}
const port = Number(process.env['PORT'] ?? 4170)
const server = await preview({ preview: { host: '127.0.0.1', port } })
console.log(
  `\nStep In is ready: ${server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`}\nPress Ctrl+C to stop.`,
)
