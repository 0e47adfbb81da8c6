// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { App } from '../../src/ui/app.tsx'
import type { Resumable } from '../../src/ui/ports/index.ts'
import { fakePorts, readScenario, type PortParts } from '../support/fake-ports.ts'
import * as page from '../support/page.tsx'

afterEach(page.end)

async function open(parts: PortParts): Promise<void> {
  location.hash = '#/'
  window.scrollTo = () => undefined
  await page.show(<App ports={fakePorts({}, parts)} />)
}
const run: Resumable = {
  run: 'half',
  scenarioId: 'outside-desk',
  title: 'Quiet desk',
  clock: 7000,
  elsewhere: false,
  fits: 'changed',
}

test('a run whose scene has changed says so, and offers to be given up but not to go on', async () => {
  await open({ runs: { resumable: () => [run] } })
  expect(page.text()).toContain('You were 0:07 into “Quiet desk”.The scene has changed since')
  expect(screen.queryByRole('button', { name: 'Pick it up where you left it' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Give it up' })).toBeTruthy()
})

test('one whose scene is here no more says so beside others that can go on', async () => {
  const resumable = (): readonly Resumable[] => [
    { ...run, run: 'other', title: 'Long', fits: 'yes' },
    { ...run, fits: 'missing' },
  ]
  await open({ runs: { resumable } })
  expect(screen.getByRole('button', { name: 'Pick it up where you left it' })).toBeTruthy()
  expect(page.text()).toContain('0:07 into “Quiet desk”Its scene is not here any more')
})

test('a file that takes the place of another says whose, and gives it back', async () => {
  const undo = vi.fn<() => Promise<void>>(async () => undefined)
  const replaced = { title: 'Quiet desk', undo }
  const id = fakePorts().library.entries().at(-1)?.id ?? ''
  await open({ library: { read: async () => readScenario({ id, put: async () => ({ kept: true, replaced }) }) } })
  const input = page.input('input[type="file"]')
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'b.json')] })
  await page.settle(() => input.dispatchEvent(new Event('change', { bubbles: true })))
  await vi.waitFor(() => expect(page.text()).toContain('It took the place of “Quiet desk”'))
  await page.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(page.text()).not.toContain('took the place')
  expect(page.text()).toContain('“Quiet desk” is back.')
})

test('storage that does not answer is said with what helps', async () => {
  await open({ machine: { missing: () => ['storage', 'silent'] } })
  expect(page.text()).toContain('Nothing can be kept in this browser')
  expect(page.text()).toContain('Its storage does not answer.')
})
