import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { refreshLocale } from '#scenario'
import { createServer, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { library } from '../../build/library.ts'
import { liveScenarios } from '../../build/live.ts'
import { trainingPlans } from '../../build/training-plans.ts'
import { examplePlanText } from '../scenario/example-plan.ts'
import { example, exampleText, withValue } from '../scenario/example.ts'

/** What the page imports, as Vite serves it. */
interface Served {
  readonly heads: readonly { readonly id: string; readonly title: string }[]
  readonly load: Readonly<Record<string, () => Promise<{ readonly default: { readonly beats: object } }>>>
  readonly translations: Readonly<
    Record<string, () => Promise<{ readonly load: Record<string, () => Promise<{ default: object }>> }>>
  >
}

let base = ''
let servers: ViteDevServer[] = []
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'step-in #1 ü-'))
  servers = []
})
afterEach(async () => {
  for (const server of servers) await server.close()
  rmSync(base, { recursive: true, force: true })
})

function put(path: string, text: string): void {
  mkdirSync(join(base, path, '..'), { recursive: true })
  writeFileSync(join(base, path), text)
}

async function serve(): Promise<ViteDevServer> {
  const [scenarios, plans] = [join(base, 'scenarios'), join(base, 'plans')]
  const server = await createServer({
    configFile: false,
    cacheDir: join(base, '.vite'),
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    plugins: [library(scenarios), trainingPlans(scenarios, plans), liveScenarios(scenarios)],
  })
  servers.push(server)
  return server
}
const libraryOf = async (server: ViteDevServer) => (await server.ssrLoadModule('virtual:library')) as Served

describe('the library of a folder', () => {
  it("says where a scenario's own pictures are", async () => {
    put('scenarios/front-desk/scenario.json', exampleText)
    put('scenarios/front-desk/media/note.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    const { media } = (await (await serve()).ssrLoadModule('virtual:media')) as { media: Record<string, object> }
    expect(media).toEqual({ 'front-desk': { 'media/note.svg': expect.stringContaining('note.svg') } })
  })
  it('holds a scenario that is a link, whole and with its translation, in a folder of any name', async () => {
    put('shared/front-desk/scenario.json', exampleText)
    const [first, ...rest] = Object.entries(refreshLocale(example(), {}))
    const texts = Object.fromEntries([[first![0], { ...first![1], text: 'Recepción' }], ...rest])
    put('shared/front-desk/locales/es.json', JSON.stringify(texts))
    mkdirSync(join(base, 'scenarios'))
    symlinkSync('../shared/front-desk', join(base, 'scenarios/front-desk'))
    const { heads, load, translations } = await libraryOf(await serve())
    expect(heads.map(({ id }) => id)).toEqual(['front-desk'])
    expect((await load['front-desk']!()).default.beats).toEqual(example().beats)
    const es = await translations['es']!()
    // As it is shown: the originals stay with the authors.
    const shown = Object.fromEntries(Object.entries(texts).map(([path, { text }]) => [path, { text }]))
    expect((await es.load['front-desk']!()).default).toEqual(shown)
  })

  it('holds a file that is a link, and one scenario that is reached by two ways once', async () => {
    put('shared/desk.json', exampleText)
    mkdirSync(join(base, 'scenarios/front-desk'), { recursive: true })
    symlinkSync('../../shared/desk.json', join(base, 'scenarios/front-desk/scenario.json'))
    symlinkSync('front-desk', join(base, 'scenarios/desk'))
    symlinkSync('..', join(base, 'scenarios/front-desk/round'))
    expect((await libraryOf(await serve())).heads.map(({ id }) => id)).toEqual(['front-desk'])
  })

  it('says which link leads to nothing, and which two scenarios have one id', async () => {
    put('scenarios/front-desk/scenario.json', exampleText)
    symlinkSync('../gone', join(base, 'scenarios/desk'))
    await expect(libraryOf(await serve())).rejects.toThrow('desk: it is a link to ../gone, and there is nothing')
    rmSync(join(base, 'scenarios/desk'))
    put('scenarios/course/front-desk/scenario.json', exampleText)
    await expect(libraryOf(await serve())).rejects.toThrow('two scenarios have the id "front-desk"')
  })

  it('has the plans made of linked scenarios, and plans that are links', async () => {
    put('shared/front-desk/scenario.json', exampleText)
    mkdirSync(join(base, 'scenarios'))
    symlinkSync('../shared/front-desk', join(base, 'scenarios/front-desk'))
    const plan = { ...(JSON.parse(examplePlanText) as object), id: 'short', scenarios: ['front-desk'], controls: 0 }
    const pass = { overall: 60, mastered: 1, screenOuts: 0 }
    put('shared/short.json', JSON.stringify({ ...plan, reserve: [], pass }))
    mkdirSync(join(base, 'plans/folder.json'), { recursive: true })
    symlinkSync('../shared/short.json', join(base, 'plans/short.json'))
    const { offers } = (await (await serve()).ssrLoadModule('virtual:plans')) as {
      offers: readonly { readonly plan: { readonly id: string } }[]
    }
    expect(offers.map((offer) => offer.plan.id)).toEqual(['short'])
  })

  it.for(['shared/front-desk/scenario.json', 'scenarios/front-desk/scenario.json'])(
    'a linked scenario that is saved as %s is sent to the open page under its name',
    async (changed) => {
      put('shared/front-desk/scenario.json', exampleText)
      mkdirSync(join(base, 'scenarios'))
      symlinkSync('../shared/front-desk', join(base, 'scenarios/front-desk'))
      const server = await serve()
      const client = server.environments.client
      const sent = new Promise<{ id: string; scenario: { title: string } }>((saved) => {
        client.hot.send = ((event: string, data: never) => event === 'step-in:saved' && saved(data)) as never
      })
      put('shared/front-desk/scenario.json', withValue(['title'], 'Another title'))
      server.watcher.emit('change', join(base, changed))
      expect(await sent).toMatchObject({ id: 'front-desk', scenario: { title: 'Another title' } })
    },
  )
})
