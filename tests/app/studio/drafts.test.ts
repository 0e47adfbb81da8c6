import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type DraftFiles, type StudioDocument, type Tables, type TextName } from '#studio'
import { aBrowser } from './tabs.ts'

const origin = { kind: 'template', of: 'control' } as const
const begun = { texts: { 'scenario.json': '{"title": "A stop"}' }, media: {} } as const
const titled = (title: string) => ({ texts: { 'scenario.json': `{"title": "${title}"}` } })

type Tab = Awaited<ReturnType<ReturnType<typeof aBrowser>['tab']>>

/** Opens a scenario that must be there. */
async function opened({ drafts }: Tab, id: string) {
  const draft = await drafts.open(id)
  if (draft === null) throw new Error(`there is no draft ${id}`)
  return draft
}
const kept = (draft: Awaited<ReturnType<typeof opened>>): Promise<void> =>
  vi.waitFor(() => expect(draft.saving()).toBe('saved'), { interval: 1 })

type Doing = 'undo' | 'redo' | { readonly name: TextName; readonly text: string; readonly kind: 'typing' | 'move' }
const aDoing = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  {
    weight: 4,
    arbitrary: fc.record({
      name: fc.constantFrom<TextName>('scenario.json', 'locales/es.json', 'review.json'),
      text: fc.string({ unit: 'grapheme', maxLength: 20 }),
      kind: fc.constantFrom('typing' as const, 'move' as const),
    }),
  },
)
function does(document: StudioDocument, doing: Doing): void {
  if (doing === 'undo') document.undo()
  else if (doing === 'redo') document.redo()
  else document.edit(doing.kind, { texts: { [doing.name]: doing.text } })
}
const stateOf = ({ files, history }: StudioDocument) => ({ files: files(), history: history() })

describe('scenarios that are written here', () => {
  it('are there again after a reload: the same files, and the same to undo and to do again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aDoing, { maxLength: 40 }), async (doings) => {
        const browser = aBrowser()
        const first = await browser.tab()
        const id = await first.drafts.begin(begun, origin)
        const draft = await opened(first, id)
        for (const doing of doings) {
          browser.pass(400)
          does(draft.document, doing)
        }
        const wanted = stateOf(draft.document)
        await kept(draft)
        first.kill()
        const again = await opened(await browser.tab(), id)
        expect(stateOf(again.document)).toEqual(wanted)
        while (again.document.undo() !== null) {
          // Back to the beginning.
        }
        expect(again.document.files().texts).toEqual(begun.texts)
      }),
      { numRuns: 12 },
    )
  })

  it('killed between any two writes, are as they were at most one write before', async () => {
    for (let cut = 0; cut < 30; cut += 1) {
      const browser = aBrowser()
      let writes = 0
      const cutting = (tables: Tables): Tables => ({
        ...tables,
        write: async (...args) => (++writes > cut + 1 ? new Promise(() => undefined) : tables.write(...args)),
      })
      const first = await browser.tab(cutting)
      const id = await first.drafts.begin(begun, origin)
      const draft = await opened(first, id)
      const states: DraftFiles[] = [draft.document.files()]
      for (let i = 0; i < cut + 3; i += 1) {
        browser.pass(1500)
        if (i % 7 === 6) draft.document.undo()
        else draft.document.edit('line', titled(`Stop ${i}`))
        states.push(draft.document.files())
        if (i < cut) await kept(draft)
      }
      first.kill()
      const again = await opened(await browser.tab(), id)
      // One write for its beginning, and one for each step that was waited for.
      expect(again.document.files()).toEqual(states[cut])
    }
  })

  it('are on their way at every key, however late a busy page hears that they are kept', async () => {
    const browser = aBrowser()
    let busy = false
    const deaf = (tables: Tables): Tables => ({
      ...tables,
      write(...args) {
        const going = tables.write(...args)
        return busy ? new Promise<boolean>(() => undefined) : going
      },
    })
    const first = await browser.tab(deaf)
    const id = await first.drafts.begin(begun, origin)
    const draft = await opened(first, id)
    busy = true
    // More than are kept one by one.
    for (let i = 0; i < 230; i += 1) {
      browser.pass(30)
      draft.document.edit('line', titled(`Stop ${i}`))
    }
    draft.document.undo()
    const wanted = stateOf(draft.document)
    expect(draft.saving()).toBe('saving')
    first.kill()
    const again = await opened(await browser.tab(), id)
    expect(stateOf(again.document)).toEqual(wanted)
  })

  it('are kept whole from time to time, so that opening does not grow slow', async () => {
    const browser = aBrowser()
    const first = await browser.tab()
    const id = await first.drafts.begin(begun, origin)
    const draft = await opened(first, id)
    for (let i = 0; i < 250; i += 1) {
      browser.pass(1500)
      draft.document.edit('line', titled(`Stop ${i}`))
      if (i % 50 === 0) await kept(draft)
    }
    await kept(draft)
    const [entries = []] = await first.tables.read([{ table: 'entries', below: '' }])
    expect(entries.length).toBeLessThan(200)
    first.kill()
    const again = await opened(await browser.tab(), id)
    expect(stateOf(again.document)).toEqual(stateOf(draft.document))
    expect(again.document.history().done).toHaveLength(250)
  })

  it('are listed with their title, the last changed first, and told in other tabs', async () => {
    const browser = aBrowser()
    const [here, there] = [await browser.tab(), await browser.tab()]
    const first = await here.drafts.begin(begun, origin)
    browser.pass(1000)
    const second = await here.drafts.begin({ ...begun, ...titled('A search') }, { kind: 'file', of: 'search.json' })
    expect(here.drafts.list().map(({ title }) => title)).toEqual(['A search', 'A stop'])
    browser.pass(1000)
    const draft = await opened(here, first)
    draft.document.edit('field', titled('A long stop'))
    draft.document.edit('typing', { texts: { 'scenario.json': '{"title": "A lo' } })
    await kept(draft)
    expect(there.drafts.list().map(({ id, title }) => [id, title])).toEqual([
      [first, 'A long stop'],
      [second, 'A search'],
    ])
  })

  it('are told from training plans, which have a title by language', async () => {
    const tab = await aBrowser().tab()
    await tab.drafts.begin({ texts: { 'plan.json': '{ "title": { "en": "Nights" } }' }, media: {} }, origin)
    await tab.drafts.begin(begun, origin)
    expect(new Set(tab.drafts.list().map(({ what }) => what))).toEqual(new Set(['plan', undefined]))
    expect(tab.drafts.list().find(({ what }) => what === 'plan')?.title).toBe('Nights')
  })

  it('are removed with all that is theirs, and brought back', async () => {
    const browser = aBrowser()
    const tab = await browser.tab()
    const id = await tab.drafts.begin({ ...begun, media: { 'media/a.webp': new Uint8Array([1, 2]) } }, origin)
    const draft = await opened(tab, id)
    await draft.keepVersion('First')
    draft.close()
    await vi.waitFor(() => tab.drafts.open(id).then((again) => again?.close()))
    const size = async () => (await tab.drafts.sizes()).get(id) ?? 0
    expect(await size()).toBeGreaterThan(JSON.stringify(begun.texts).length + 2)
    browser.pass(1)
    const undo = await tab.drafts.remove(id)
    if (undo === 'elsewhere') throw new Error('no other tab has it')
    expect(await tab.drafts.open(id)).toBeNull()
    expect(tab.drafts.list()).toEqual([])
    const tables = ['drafts', 'states', 'entries', 'versions', 'media'] as const
    const left = () => tab.tables.read(tables.map((table) => ({ table, below: '' })))
    await vi.waitFor(async () => expect((await left()).flat()).toEqual([]))
    await undo()
    const again = await opened(tab, id)
    expect(again.versions().map(({ name }) => name)).toEqual(['First'])
    const ref = again.document.files().media['media/a.webp']
    expect(ref && (await again.media(ref))).toEqual(new Uint8Array([1, 2]))
  })
})

describe('own files', () => {
  it('stay while a step or a version refers to them, and go an hour after nothing does', async () => {
    const browser = aBrowser()
    const first = await browser.tab()
    const id = await first.drafts.begin(begun, origin)
    const draft = await opened(first, id)
    const used = await draft.keepMedia(new Uint8Array([1]))
    const spare = await draft.keepMedia(new Uint8Array([2]))
    draft.document.edit('media', { media: { 'media/a.webp': used } })
    draft.document.edit('media', { media: { 'media/a.webp': null } })
    await kept(draft)
    first.kill()
    browser.pass(7200_000)
    const second = await browser.tab()
    const again = await opened(second, id)
    await vi.waitFor(async () => expect(await again.media(spare)).toBeNull())
    expect(await again.media(used)).toEqual(new Uint8Array([1]))
  })
})

describe('versions', () => {
  it('keep the files under a name, across reloads, until they are removed', async () => {
    const browser = aBrowser()
    const first = await browser.tab()
    const id = await first.drafts.begin(begun, origin)
    const draft = await opened(first, id)
    await draft.keepVersion('Before the class')
    browser.pass(5000)
    draft.document.edit('field', titled('Other'))
    await draft.keepVersion('After it')
    first.kill()
    const again = await opened(await browser.tab(), id)
    expect(again.versions().map(({ name, files }) => [name, files.texts])).toEqual([
      ['Before the class', begun.texts],
      ['After it', titled('Other').texts],
    ])
    const undo = await again.removeVersion(again.versions()[0]?.id ?? '')
    expect(again.versions().map(({ name }) => name)).toEqual(['After it'])
    await undo()
    expect(again.versions().map(({ name }) => name)).toEqual(['Before the class', 'After it'])
  })
})

describe('without room on the disk', () => {
  const full = () => {
    const disk = { full: false }
    const around = (tables: Tables): Tables => ({
      ...tables,
      write: (...args) =>
        disk.full ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : tables.write(...args),
    })
    return { disk, around }
  }
  it('what is written stays in the page, says so, and is kept as soon as there is room', async () => {
    const browser = aBrowser()
    const { disk, around } = full()
    const tab = await browser.tab(around)
    const id = await tab.drafts.begin(begun, origin)
    const draft = await opened(tab, id)
    disk.full = true
    draft.document.edit('field', titled('Unkept'))
    await vi.waitFor(() => expect(draft.saving()).toBe('only-here'))
    expect(tab.drafts.safe()).toBe(false)
    draft.close()
    const reopened = await opened(tab, id)
    expect(reopened.document.files()).toEqual({ ...titled('Unkept'), media: {} })
    disk.full = false
    tab.retry()
    await kept(reopened)
    tab.kill()
    const again = await opened(await browser.tab(), id)
    expect(again.document.files()).toEqual({ ...titled('Unkept'), media: {} })
  })
  it('what comes after a write that failed is not lost either', async () => {
    const browser = aBrowser()
    let writes = 0
    const tab = await browser.tab((tables) => ({
      ...tables,
      write: (...args) =>
        ++writes === 3 ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : tables.write(...args),
    }))
    const id = await tab.drafts.begin(begun, origin)
    const draft = await opened(tab, id)
    for (const title of ['One', 'Two', 'Three']) draft.document.edit('move', titled(title))
    await vi.waitFor(() => expect(draft.saving()).toBe('only-here'))
    draft.document.edit('move', titled('Four'))
    tab.retry()
    await kept(draft)
    expect(draft.document.files().texts).toEqual(titled('Four').texts)
    tab.kill()
    const again = await opened(await browser.tab(), id)
    expect(stateOf(again.document)).toEqual(stateOf(draft.document))
  })
  it('a scenario can be begun all the same', async () => {
    const { disk, around } = full()
    disk.full = true
    const tab = await aBrowser().tab(around)
    const id = await tab.drafts.begin(begun, origin)
    const draft = await opened(tab, id)
    expect([draft.saving(), draft.document.files().texts]).toEqual(['only-here', begun.texts])
    expect(tab.drafts.list()).toHaveLength(1)
  })
})

describe('two tabs with one scenario', () => {
  it('the second looks on, follows, and writes on when the first has gone', async () => {
    const browser = aBrowser()
    const [first, second] = [await browser.tab(), await browser.tab()]
    const id = await first.drafts.begin(begun, origin)
    const writing = await opened(first, id)
    const looking = await opened(second, id)
    expect([writing.editable(), looking.editable()]).toEqual([true, false])
    writing.document.edit('field', titled('By the first'))
    await vi.waitFor(() => expect(stateOf(looking.document)).toEqual(stateOf(writing.document)))
    looking.document.edit('field', titled('Not this one'))
    expect(looking.document.files().texts).toEqual(titled('By the first').texts)
    expect(await second.drafts.remove(id)).toBe('elsewhere')
    browser.pass(3000)
    writing.document.edit('field', titled('The last word'))
    await kept(writing)
    first.kill()
    await vi.waitFor(() => expect(looking.editable()).toBe(true))
    looking.document.undo()
    expect(looking.document.files().texts).toEqual(titled('By the first').texts)
    await kept(looking)
    looking.close()
    const third = await opened(await browser.tab(), id)
    expect(third.document.files().texts).toEqual(titled('By the first').texts)
  })
  it('the second follows versions, and reads again what it missed', async () => {
    const browser = aBrowser()
    const [first, second] = [await browser.tab(), await browser.tab()]
    const id = await first.drafts.begin(begun, origin)
    const writing = await opened(first, id)
    for (let i = 0; i < 3; i += 1) writing.document.edit('move', titled(`Before ${i}`))
    await kept(writing)
    const looking = await opened(second, id)
    await writing.keepVersion('One')
    await vi.waitFor(() => expect(looking.versions().map(({ name }) => name)).toEqual(['One']))
  })
})
