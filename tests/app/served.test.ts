import { afterEach, expect, it, vi } from 'vitest'
import { isServed } from '../../src/app/served.ts'

const page = 'https://x.example/step-in/#/record'
const script = 'https://x.example/step-in/assets/index-abc123.js'
const html = (name: string) => `<script type="module" crossorigin src="./assets/${name}"></script><div id="app"></div>`
const server = (answer: () => Response) => {
  const fetched = vi.fn<(address: URL, how: RequestInit) => Promise<Response>>(async () => answer())
  vi.stubGlobal('fetch', fetched)
  return fetched
}
afterEach(() => vi.unstubAllGlobals())

it('a server that names the script of this page still has this version', async () => {
  const fetched = server(() => new Response(html('index-abc123.js')))
  expect(await isServed(page, script)).toBe('same')
  expect(String(fetched.mock.lastCall?.[0])).toBe('https://x.example/step-in/')
  expect(fetched.mock.lastCall?.[1]).toEqual({ cache: 'no-store' })
})
it('one that names another has another version', async () => {
  server(() => new Response(html('index-def456.js')))
  expect(await isServed(page, script)).toBe('other')
})
it('one that does not answer, or with something else than the program, tells nothing', async () => {
  server(() => new Response('<form>Log in to the network</form>'))
  expect(await isServed(page, script)).toBe('unknown')
  server(() => new Response(html('index-def456.js'), { status: 503 }))
  expect(await isServed(page, script)).toBe('unknown')
  server(() => {
    throw new TypeError('no connection')
  })
  expect(await isServed(page, script)).toBe('unknown')
})
