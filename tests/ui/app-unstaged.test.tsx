// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { App } from '../../src/ui/app.tsx'
import type { PlaySession } from '../../src/play/session-types.ts'
import type { Shell } from '../../src/ui/frame/shell-types.ts'
import { fakeShell } from '../support/fake-shell.ts'
import { mount, type Mounted } from '../support/mounted.ts'

// The play screen cannot be fetched; the briefing can.
vi.mock('../../src/ui/play/index.ts', () => {
  throw new Error('offline')
})

let page: Mounted
const session = { state: () => ({}) } as unknown as PlaySession
const open = async (hash: string, half: boolean) => {
  location.hash = hash
  const leave = vi.fn<Shell['leave']>()
  const parts: Partial<Shell> = { begin: async () => session, resume: async () => session, leave }
  page = await mount(<App shell={Object.assign(fakeShell({ half }), parts)} />)
  return leave
}

beforeEach(() => {
  window.scrollTo = () => undefined
})
afterEach(() => page.end())

test('a run whose screen cannot be fetched is said so, and left to be picked up', async () => {
  const leave = await open('#/brief/long-stop', false)
  await vi.waitFor(() => page.named('Begin'))
  await page.click(page.named('Begin'))
  await vi.waitFor(() => expect(page.text()).toContain('could not be loaded'))
  expect(leave).toHaveBeenCalledExactlyOnceWith(session)
})

test('so is one that is picked up: no other tab is playing it', async () => {
  const leave = await open('#/', true)
  await page.click(page.get('.resume .button-primary'))
  await vi.waitFor(() => expect(page.text()).toContain('could not be loaded'))
  expect(leave).toHaveBeenCalledExactlyOnceWith(session)
})
