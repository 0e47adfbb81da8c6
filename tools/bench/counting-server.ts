import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { securityHeaders } from '../../build/security-headers.ts'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
}
/** What is packed already. */
const packed = new Set(['.png', '.webp', '.woff2', '.webm', '.mp3'])

/** An answer that was sent. */
export interface Answer {
  readonly path: string
  /** When it had been sent, ms since 1970. */
  readonly at: number
  /** Of the body, as it was sent. */
  readonly bytes: number
}

export interface CountingServer {
  /** Ends in a stroke. */
  readonly address: string
  /** What was answered since this was last asked. */
  answers(): Answer[]
  stop(): Promise<void>
}

/** One file as it is sent. */
interface Sent {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

function sentOf(path: string, hashed: boolean): Sent {
  const raw = readFileSync(path)
  const end = extname(path)
  const body = packed.has(end) ? raw : gzipSync(raw)
  return {
    body,
    headers: {
      ...securityHeaders,
      'content-type': kinds[end] ?? 'application/octet-stream',
      'content-length': String(body.length),
      ...(packed.has(end) ? {} : { 'content-encoding': 'gzip' }),
      etag: `"${createHash('sha1').update(raw).digest('base64url')}"`,
      // Files with a hash in their name never change: a browser that has them asks for them no more.
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  }
}

/**
 * Serves a build on this machine, each file read and packed once, and counts what it sends: the server takes next to nothing of the
 * processor that the page under measure needs.
 */
export async function countingServer(root: string): Promise<CountingServer> {
  const files = new Map<string, Sent | null>()
  let answered: Answer[] = []
  const fileAt = (path: string): Sent | null => {
    const known = files.get(path)
    if (known !== undefined) return known
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
    const found = existsSync(file) && statSync(file).isFile() ? sentOf(file, path.startsWith('/assets/')) : null
    files.set(path, found)
    return found
  }
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname))
    const file = fileAt(path)
    const known = file !== null && request.headers['if-none-match'] === file.headers['etag']
    const bytes = file === null || known ? 0 : file.body.length
    response.on('finish', () => answered.push({ path, bytes, at: performance.timeOrigin + performance.now() }))
    if (file === null) response.writeHead(404).end()
    else if (known) response.writeHead(304, file.headers).end()
    else response.writeHead(200, file.headers).end(file.body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('no port')
  return {
    address: `http://127.0.0.1:${at.port}/`,
    answers() {
      const since = answered
      answered = []
      return since
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
