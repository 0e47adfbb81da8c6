import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { compiledOf, shipped } from '../../build/shipped.ts'
import type { Row } from './row.ts'
import { measureWeight } from './weight.ts'

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** gzip bytes of the scripts the first page asks for: what index.html names, and what those import at once. */
function firstScripts(root: string): number {
  const html = readFileSync(join(root, 'index.html'), 'utf8')
  const wanted = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((m) => m[1] ?? '')
  const seen = new Set<string>()
  while (wanted.length > 0) {
    const file = wanted.pop() ?? ''
    if (seen.has(file)) continue
    seen.add(file)
    const text = readFileSync(join(root, file), 'utf8')
    for (const m of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) wanted.push(`assets/${m[1]}`)
  }
  return [...seen].reduce((sum, file) => sum + gzipSync(readFileSync(join(root, file))).length, 0)
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, f) => {
    const found = statSync(join(folder, f))
    return sum + (found.isFile() ? found.size : 0)
  }, 0)

/** What the service worker fetches once: everything it names. */
function bytesKept(root: string): number {
  const worker = readFileSync(join(root, 'offline.js'), 'utf8')
  return [...worker.matchAll(/url:"([^"]+)"/g)].reduce((sum, [, url = '']) => sum + statSync(join(root, url)).size, 0)
}

/** What a build weighs: what the first page needs, what each scenario fetches, and what is kept. @param root a build with a manifest */
export const weightRows = (root: string): Row[] => [
  { what: 'script before Phaser, gzip', measured: kB(firstScripts(root)), beside: 'budget 90 kB' },
  ...measureWeight(root, shipped.map(compiledOf)),
  { what: 'kept in a browser for when there is no connection', measured: kB(bytesKept(root)), beside: 'budget 6 MB' },
  { what: 'whole build on disk, each sound twice', measured: kB(bytesIn(root)), beside: '' },
]
