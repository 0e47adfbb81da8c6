import { createServer } from 'node:net'
import type { PreviewServer } from 'vite'
import { parseArguments } from '../src/cli/arguments.ts'
import { UsageError } from '../src/cli/command.ts'
import { securityHeaders } from '../build/security-headers.ts'

/** On this machine only. */
const HOST = '127.0.0.1'
/** The port Step In is served at unless another is named. */
export const USUAL_PORT = 4170
/** How long whoever has a port may take to say who it is, ms. */
const ANSWERS_WITHIN = 2000

/** The address of a port. The browser keeps records for each address by itself, so it is part of what is theirs. */
export const addressOf = (port: number): string => `http://${HOST}:${port}/`

/** The port named by `--port`, else by the variable `PORT`, else the usual one. Throws a `UsageError` for any other word. */
export function portOf(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const { values, positionals } = parseArguments(args, { port: { type: 'string' } })
  if (positionals.length > 0)
    throw new UsageError(`"${positionals[0]}" means nothing here. Try: npm start -- --port 4171`)
  const word = values.port ?? env['PORT'] ?? String(USUAL_PORT)
  const port = /^\d{1,5}$/.test(word) ? Number(word) : 0
  if (port >= 1 && port <= 65_535) return port
  throw new UsageError(`a port is a whole number from 1 to 65535, not "${word}". Try: npm start -- --port 4171`)
}

/** Who has a port of this machine: nobody, Step In, another program, or the system, which does not give it away. */
export type Holder = 'nobody' | 'step-in' | 'another' | 'system'

export async function holderOf(port: number): Promise<Holder> {
  const refused = await new Promise<string | null>((done) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? 'unknown'))
    server.listen(port, HOST, () => server.close(() => done(null)))
  })
  if (refused === null) return 'nobody'
  if (refused !== 'EADDRINUSE') return 'system'
  return (await isStepIn(port)) ? 'step-in' : 'another'
}

async function isStepIn(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`${addressOf(port)}step-in.webmanifest`, {
      signal: AbortSignal.timeout(ANSWERS_WITHIN),
      redirect: 'error',
    })
    const manifest: unknown = await answer.json()
    return typeof manifest === 'object' && manifest !== null && 'id' in manifest && manifest.id === 'step-in'
  } catch {
    return false
  }
}

/**
 * What to tell, line by line, when Step In cannot be served at a port; null when it can. Never moves to another port by
 * itself: there the record would seem to be empty.
 */
export async function whyNotAt(
  port: number,
): Promise<{ readonly lines: readonly string[]; readonly exit: 0 | 1 } | null> {
  const holder = await holderOf(port)
  if (holder === 'nobody') return null
  if (holder === 'step-in')
    return {
      lines: [
        `Step In is running already. Open ${addressOf(port)} in your browser.`,
        'To start it anew, after an update for example: press Ctrl+C in the window where it runs, then start it again.',
      ],
      exit: 0,
    }
  const other = port === USUAL_PORT ? await nextFree(port) : USUAL_PORT
  const why = holder === 'another' ? 'another program has' : 'this system does not give away'
  return {
    lines: [
      `Step In was not started: ${why} its address, ${addressOf(port)}`,
      'The browser keeps records for each address by itself. Records kept so far belong to that address; at another one',
      'the record begins empty, and yours are seen again only at the old one (or brought over as a file, from My record).',
      ...(holder === 'another' ? ['Best: end the other program, then start Step In again.'] : []),
      `To begin at another address all the same: npm start -- --port ${other}`,
    ],
    exit: 1,
  }
}

/** The next port above that nobody has. */
async function nextFree(port: number): Promise<number> {
  for (let next = port + 1; next <= 65_535; next++) if ((await holderOf(next)) === 'nobody') return next
  return port
}

/** Serves a build at exactly this port. Rejects where somebody took it just now. */
export async function serve(port: number, outDir = 'dist'): Promise<PreviewServer> {
  // Loaded when it is needed, for whoever is only told that the port is taken should not wait for it.
  const { preview } = await import('vite')
  return preview({ build: { outDir }, preview: { host: HOST, port, strictPort: true, headers: securityHeaders } })
}

/** What is said once it is served. */
export const readyWords = (port: number): readonly string[] => [
  '',
  `Step In is ready: ${addressOf(port)}`,
  ...(port === USUAL_PORT
    ? []
    : [`Records made there belong to that address. To see them again: npm start -- --port ${port}`]),
  'Press Ctrl+C to stop.',
]
