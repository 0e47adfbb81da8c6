import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
}

export interface OwnServer {
  readonly address: string
  /** From now on it serves a version that differs, as after a new release. */
  release(): void
  /** A file as somebody has changed it on the server. */
  put(path: string, text: string): void
  /** Files that are there no more. */
  remove(which: RegExp): void
  /** Everything as it was built. */
  restore(): void
  /** Gone, with all connections. */
  stop(): Promise<void>
}

/** Where the build that is tested lies. */
const root = '.cache/test-build'

/**
 * Serves the test build at an address of its own, with headers of its own, so that a test can take the server away.
 * @param port 0 for any that is free
 */
export async function ownServer(headers: Readonly<Record<string, string>> = {}, port = 0): Promise<OwnServer> {
  let released = ''
  const files = new Map<string, Buffer>()
  const fileAt = async (path: string): Promise<Buffer> => {
    const held = files.get(path) ?? (await readFile(path))
    files.set(path, held)
    return held
  }
  const changed = new Map<string, string>()
  const removed: RegExp[] = []
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname))
    const file = join(root, path.endsWith('/') ? join(path, 'index.html') : path)
    const own = changed.get(path)
    const gone = removed.some((which) => which.test(path))
    const read = async (): Promise<Buffer> => {
      if (gone) throw new Error('removed')
      return own === undefined ? fileAt(file) : Buffer.from(own)
    }
    read().then(
      (found) => {
        const text = path === '/offline.js' ? Buffer.concat([found, Buffer.from(released)]) : found
        response.writeHead(200, {
          'content-type': kinds[extname(file)] ?? 'application/octet-stream',
          'cache-control': 'no-cache',
          ...headers,
        })
        response.end(text)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    address: `http://127.0.0.1:${address.port}`,
    release() {
      released += '\n// a newer version'
    },
    remove: (which) => void removed.push(which),
    restore() {
      changed.clear()
      removed.length = 0
    },
    put: (path, text) => void changed.set(path, text),
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
