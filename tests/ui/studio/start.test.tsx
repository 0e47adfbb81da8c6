// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact'
import { zipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeZip } from '#studio'
import { Announcements } from '../../../src/ui/parts/index.ts'
import type { DraftHead, Drafts, PlanBench, StudioParts } from '../../../src/ui/ports/index.ts'
import { StudioScreen } from '../../../src/ui/studio/index.ts'
import { fakePorts } from '../../support/fake-ports.ts'
import { click, get, settle, show, text } from '../../support/page.tsx'

const head: DraftHead = {
  id: 'one',
  title: 'A stop',
  begun: '2026-03-02T09:00:00.000Z',
  changed: '2026-03-02T10:00:00.000Z',
  origin: { kind: 'file', of: 'stop.json' },
}
beforeEach(() => {
  location.hash = '#/studio'
})

async function shown(first: readonly DraftHead[], part: Partial<Drafts> = {}, copy?: string) {
  const begun: unknown[] = []
  let list = first
  let changed = (): void => undefined
  const set = (next: readonly DraftHead[]): void => {
    list = next
    changed()
  }
  const drafts: Drafts = {
    keeps: () => true,
    list: () => list,
    begin: async (brought, origin) => {
      begun.push([brought.texts, origin])
      return 'new'
    },
    open: async () => null,
    remove: async () => {
      set([])
      return async () => set(first)
    },
    sizes: async () => new Map(),
    template: async (name, language) => `the text of ${name} in ${language}`,
    copyOf: async (id) => ({ texts: { 'scenario.json': `a copy of ${id}` }, media: {} }),
    subscribe: (listener) => {
      changed = listener
      return () => undefined
    },
    ...part,
  }
  const plans: PlanBench = {
    scenes: async () => new Map(),
    here: () => [],
    put: async () => ({ kept: true }),
    remove: async () => async () => undefined,
  }
  const parts: Partial<StudioParts> = { drafts, plans, disk: null }
  const ports = fakePorts({}, { studio: { open: async () => parts as StudioParts } })
  await show(
    <Announcements>
      <StudioScreen copy={copy} />
    </Announcements>,
    ports,
  )
  return begun
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('where scenarios are begun', () => {
  it('begins with a template and goes there', async () => {
    const begun = await shown([])
    expect(text()).toContain('Nothing here yet.')
    await click(get('[data-template="control"]'))
    expect(begun).toEqual([[{ 'scenario.json': 'the text of control in en' }, { kind: 'template', of: 'control' }]])
    expect(location.hash).toBe('#/studio/new')
  })
  it('begins with a copy of a scenario, chosen here or come for', async () => {
    const begun = await shown([], {}, 'long-stop')
    expect(begun).toEqual([[{ 'scenario.json': 'a copy of long-stop' }, { kind: 'copy', of: 'long-stop' }]])
    await click(button('Make a copy'))
    expect(begun).toHaveLength(2)
  })
  it('opens a dropped file, broken as it is, and refuses what is no text', async () => {
    const begun = await shown([])
    const drop = (content: BlobPart) =>
      settle(async () => {
        const event = new Event('drop', { bubbles: true })
        Object.assign(event, { dataTransfer: { types: ['Files'], files: [new File([content], 'mine.json')] } })
        dispatchEvent(event)
        await new Promise((done) => setTimeout(done))
      })
    await drop('{ "half')
    expect(begun).toEqual([[{ 'scenario.json': '{ "half' }, { kind: 'file', of: 'mine.json' }]])
    await drop(new Uint8Array([0xff, 0xfe, 0x7b, 0]))
    expect(get('[data-announced]').textContent).toContain('mine.json is not a text')
  })
  it('opens a zip with all that is in it, and names what it refuses in one', async () => {
    const begun = await shown([])
    const texts = { 'scenario.json': '{}', 'locales/es.json': '{ }' }
    const drop = (bytes: Uint8Array) =>
      settle(async () => {
        const event = new Event('drop', { bubbles: true })
        Object.assign(event, { dataTransfer: { types: ['Files'], files: [new File([bytes as BlobPart], 'mine.zip')] } })
        dispatchEvent(event)
        await new Promise((done) => setTimeout(done))
      })
    await drop(writeZip({ texts, media: {} }, 'mine'))
    expect(begun).toEqual([[texts, { kind: 'zip', of: 'mine.zip' }]])
    await drop(zipSync({ 'scenario.json': new Uint8Array(), 'run.exe': new Uint8Array() }))
    expect(get('[data-announced]').textContent).toContain('“run.exe” in this zip is nothing a scenario has')
  })
  it('begins a training plan from nothing or with a file, chosen or dropped, and refuses what is none', async () => {
    const begun = await shown([])
    await click(get('[data-begin="plan"]'))
    expect(begun).toMatchObject([[{ 'plan.json': expect.stringContaining('"id": "my-plan"') }, { kind: 'template' }]])
    expect(location.hash).toBe('#/studio/plan/new')
    const drop = (content: string) =>
      settle(async () => {
        const event = new Event('drop', { bubbles: true })
        Object.assign(event, { dataTransfer: { types: ['Files'], files: [new File([content], 'night.json')] } })
        dispatchEvent(event)
        await new Promise((done) => setTimeout(done))
      })
    await drop('{ "scenarios": [] }')
    expect(begun[1]).toEqual([{ 'plan.json': '{ "scenarios": [] }' }, { kind: 'file', of: 'night.json' }])
    const file = document.querySelector('[data-bring="plan"] + input')
    if (!(file instanceof HTMLInputElement)) throw new Error('there is no field for a plan’s file')
    Object.defineProperty(file, 'files', { value: [new File(['{ "beats": {} }'], 'other.json')] })
    await settle(() => fireEvent.change(file))
    await settle()
    expect(get('[data-announced]').textContent).toContain('“other.json” is not a training plan')
  })
  it('lists training plans apart from scenarios', async () => {
    await shown([head, { ...head, id: 'two', what: 'plan', title: 'Night shift' }])
    expect(screen.getByRole('link', { name: 'Night shift' }).getAttribute('href')).toBe('#/studio/plan/two')
    expect(document.querySelectorAll('[aria-labelledby="studio-yours-scenario"] [data-draft]')).toHaveLength(1)
  })
  it('lists what is written here, removes one, and brings it back', async () => {
    await shown([head])
    expect(screen.getByRole('link', { name: 'A stop' }).getAttribute('href')).toBe('#/studio/one')
    expect(text()).toContain('from the file stop.json')
    await click(button('Remove “A stop”'))
    expect(text()).toContain('“A stop” is removed')
    await click(button('Undo'))
    expect(screen.getByRole('link', { name: 'A stop' })).toBeTruthy()
  })
  it('says so where another tab has it open, and where nothing is kept', async () => {
    await shown([head], { remove: async () => 'elsewhere', keeps: () => false })
    expect(text()).toContain('This browser keeps nothing')
    await click(button('Remove “A stop”'))
    expect(text()).toContain('open in another tab')
  })
})
