import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttp, type RequestListener } from 'node:http'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { headersInDevelopment, securityHeaders } from '../../build/security-headers.ts'
import { addressOf, holderOf, portOf, readyWords, serve, whyNotAt } from '../../tools/serve.ts'

const after: (() => unknown)[] = []
afterEach(async () => {
  for (const undo of after.splice(0).toReversed()) await undo()
})

const listening = (server: Server): Promise<number> =>
  new Promise((done) => {
    after.push(() => new Promise((closed) => server.close(closed)))
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port))
  })

/** A port nobody has. */
async function free(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((done) =>
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)),
  )
  await new Promise((closed) => server.close(closed))
  return port
}

/** A port another program has, and what it answers. */
const another = (answer: RequestListener): Promise<number> => listening(createHttp(answer))

/** Step In, served at a free port. */
async function stepIn(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'step-in-serve-'))
  after.push(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Step In</title>')
  writeFileSync(join(folder, 'assets/a.js'), '')
  writeFileSync(join(folder, 'step-in.webmanifest'), JSON.stringify({ id: 'step-in' }))
  const port = await free()
  const server = await serve(port, folder)
  after.push(() => server.close())
  return port
}

/** What `npm start` runs, as a process of its own. */
function started(...args: string[]): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/start.ts', ...args])
  after.push(() => child.kill())
  let out = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (out += text.toString()))
  return new Promise((done) => child.on('close', (code) => done({ code, out })))
}

describe('the port Step In is served at', () => {
  test('is the one that is named, and no other', () => {
    expect(portOf([], {})).toBe(4170)
    expect(portOf([], { PORT: '8080' })).toBe(8080)
    expect(portOf(['--port', '4171'], { PORT: '8080' })).toBe(4171)
    for (const word of ['0', '65536', 'x', '', '1e3', '-1'])
      expect(() => portOf([`--port=${word}`], {})).toThrow(/whole number from 1 to 65535/)
    expect(() => portOf(['4171'], {})).toThrow('Try: npm start -- --port 4171')
  })

  test('free: it is served there, and what to say of the record is said where it is not the usual one', async () => {
    const port = await free()
    expect(await whyNotAt(port)).toBeNull()
    expect(readyWords(4170).join('\n')).not.toContain('Records')
    expect(readyWords(port).join('\n')).toContain(`To see them again: npm start -- --port ${port}`)
  })

  test('Step In has it: its address is told, and that is a good end', async () => {
    const port = await stepIn()
    const { code, out } = await started('--port', String(port))
    expect(out).toContain(`Step In is running already. Open ${addressOf(port)} in your browser.`)
    expect(out).not.toContain('Building')
    expect(code).toBe(0)
  })

  test('another program has it: it says to whom the records belong and how to choose, and starts nothing', async () => {
    // As servers of single pages do, it answers every address with its page.
    const port = await another((_, response) => response.end('<!doctype html><title>Accounts</title>'))
    const { code, out } = await started('--port', String(port))
    expect(code).toBe(1)
    expect(out).toContain(`Step In was not started: another program has its address, ${addressOf(port)}`)
    expect(out).toContain('Records kept so far belong to that address')
    expect(out).toContain('the record begins empty')
    expect(out).toContain('npm start -- --port 4170')
    expect(out).not.toContain('Building')
  })

  test('whatever another program answers, it is not taken for Step In', async () => {
    const answers: RequestListener[] = [
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      (_, response) => response.end('null'),
      (_, response) => response.end('{"id":"another"}'),
      (request) => request.socket.destroy(),
      // It never answers.
      () => undefined,
    ]
    for (const answer of answers) {
      const port = await another(answer)
      expect(await holderOf(port)).toBe('another')
    }
  })

  test('taken in the last moment: it is refused, not moved', async () => {
    const port = await another((_, response) => response.end())
    await expect(serve(port)).rejects.toThrow(`Port ${port} is already in use`)
  })

  test('a word that is no port: one line', async () => {
    const { code, out } = await started('--port', 'x\u001b[2J')
    expect(out).toBe('a port is a whole number from 1 to 65535, not "x [2J". Try: npm start -- --port 4171\n')
    expect(code).toBe(1)
  })
})

describe('security headers', () => {
  test('come with every file that is served, found or not', async () => {
    const port = await stepIn()
    for (const path of ['', 'assets/a.js', 'step-in.webmanifest', 'assets/gone.js']) {
      const { headers } = await fetch(addressOf(port) + path)
      for (const [name, value] of Object.entries(securityHeaders))
        expect({ path, value: headers.get(name) }).toEqual({ path, value })
    }
  })

  test('while sources are edited all of them but the policy', () => {
    const { 'Content-Security-Policy': policy, ...others } = securityHeaders
    expect(policy).toContain("frame-ancestors 'self'")
    expect(headersInDevelopment).toEqual(others)
  })

  describe('as docs/installing.md gives them', () => {
    const page = readFileSync('docs/installing.md', 'utf8')
    const block = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)?.[1] ?? ''
    /** Header and value, as each of the three writes it. */
    const pairs = (text: string, line: RegExp): Record<string, string> =>
      Object.fromEntries([...text.matchAll(line)].map(([, name, value]) => [name, value]))
    const wanted = expect.objectContaining(securityHeaders) as unknown

    test('the policy in the text', () => {
      expect(page).toContain(`\`${securityHeaders['Content-Security-Policy']}\``)
    })
    test('nginx', () => {
      expect(pairs(block('nginx'), /add_header (\S+) "([^"]*)" always;/g)).toEqual(wanted)
    })
    test('Apache', () => {
      expect(pairs(block('apache'), /Header always set (\S+) "([^"]*)"/g)).toEqual(wanted)
    })
    test('IIS', () => {
      expect(pairs(block('xml'), /<add name="([^"]*)" value="([^"]*)" \/>/g)).toEqual(wanted)
    })
    test('the policy that lets a learning platform show it in a frame differs in that alone', () => {
      const framed = securityHeaders['Content-Security-Policy'].replace(
        "frame-ancestors 'self'",
        "frame-ancestors 'self' https://lms.example",
      )
      expect(page).toContain(`\`${framed}\``)
    })
  })
})
