// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { App } from '../../src/ui/app.tsx'
import type { PlaySession } from '../../src/play/session-types.ts'
import type { Runs } from '../../src/ui/ports/index.ts'
import { fakePorts } from '../support/fake-ports.ts'
import * as page from '../support/page.tsx'
import { fetched } from '../support/fetched.ts'

// The play screen cannot be fetched; the briefing can.
vi.mock('../../src/ui/play/index.ts', () => {
  throw new Error('offline')
})

const session = { state: () => ({}) } as unknown as PlaySession
const open = async (hash: string, half: boolean) => {
  location.hash = hash
  const leave = vi.fn<Runs['leave']>()
  const runs: Partial<Runs> = { begin: async () => session, resume: async () => session, leave }
  await page.show(<App ports={fakePorts({ half }, { runs })} />)
  return leave
}

beforeEach(() => {
  window.scrollTo = () => undefined
})
afterEach(page.end)

test('a run whose screen cannot be fetched is said so, and left to be picked up', async () => {
  const leave = await open('#/brief/long-stop', false)
  await page.click(await screen.findByRole('button', { name: 'Begin' }, fetched))
  await vi.waitFor(() => expect(page.text()).toContain('could not be loaded'), fetched)
  expect(leave).toHaveBeenCalledExactlyOnceWith(session)
})

test('so is one that is picked up: no other tab is playing it', async () => {
  const leave = await open('#/', true)
  await page.click(page.get('.resume .button-primary'))
  await vi.waitFor(() => expect(page.text()).toContain('could not be loaded'), fetched)
  expect(leave).toHaveBeenCalledExactlyOnceWith(session)
})
