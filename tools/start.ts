/** `npm start`: builds the game if it has changed since the last build, and serves it on this machine only. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build, preview } from 'vite'

const SOURCES = ['src', 'scenarios', 'assets', 'public', 'tools', 'index.html', 'vite.config.ts', 'package-lock.json']

function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0
if (built < Math.max(...SOURCES.map(newest))) {
  console.log('Building Step In …')
  await build({ logLevel: 'warn' })
}
const port = Number(process.env['PORT'] ?? 4170)
const server = await preview({ preview: { host: '127.0.0.1', port } })
console.log(
  `\nStep In is ready: ${server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`}\nPress Ctrl+C to stop.`,
)
