// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Told } from '#studio'
import { BringFile } from '../../../src/ui/catalogue/bring-file.tsx'
import type { Drafts, Library, OutsideRead, ReadScenario, StudioParts } from '../../../src/ui/ports/index.ts'
import { fakePorts, type PortParts, readScenario } from '../../support/fake-ports.ts'
import { fetched } from '../../support/fetched.ts'
import { entries } from '../../support/heads.ts'
import * as page from '../../support/page.tsx'

afterEach(page.end)

const [card] = entries
const id = card?.id ?? ''

/** Chooses a file, of which the library reads this. */
async function choose(
  read: OutsideRead,
  name = 'mine.zip',
  part: Partial<Library> = {},
  others: PortParts = {},
): Promise<void> {
  await page.show(<BringFile />, fakePorts({}, { library: { read: async () => read, ...part }, ...others }))
  const input = page.input('input[type="file"]')
  Object.defineProperty(input, 'files', { value: [new File(['{}'], name)] })
  await page.settle(() => input.dispatchEvent(new Event('change', { bubbles: true })))
}
const told = (proofs: readonly object[]) => ({ findings: { proofs } }) as unknown as Told
const unfair = told([
  { id: 'P2', holds: true, finding: { code: 'all-end' } },
  {
    id: 'P1',
    holds: false,
    finding: { code: 'never-reached', beats: [{ id: 'gone', ending: true }] },
    counterexample: null,
  },
])
const put = () => vi.fn<ReadScenario['put']>(async () => ({ kept: true, replaced: null }))

describe('a scenario from outside', () => {
  test('is in the catalogue once it is checked and proved, and says what came along', async () => {
    await choose(readScenario({ id, languages: ['es', 'fr'], media: 2, prove: async () => told([]) }))
    await vi.waitFor(() => expect(page.text()).toContain('is ready.'))
    expect(page.text()).toContain('Translations that came along: es, fr.')
    expect(page.text()).toContain('2 own files came along.')
    expect(page.text()).toContain('All that can be proved of it holds.')
  })
  test('shows how far the proofs are, and goes on without them when somebody says so', async () => {
    const prove: ReadScenario['prove'] = (signal, onProgress) =>
      new Promise((done) => {
        onProgress(0.4)
        signal.addEventListener('abort', () => done(null))
      })
    const kept = put()
    await choose(readScenario({ id, prove, put: kept }))
    await vi.waitFor(() => expect(page.text()).toContain('40 %'))
    expect(kept).not.toHaveBeenCalled()
    await page.click(screen.getByRole('button', { name: 'Go on without the proofs' }))
    await vi.waitFor(() => expect(page.text()).toContain('It has not been proved'))
    expect(kept).toHaveBeenCalledOnce()
  })
  test('that is not fair is offered with what was found, and stays out when it is not wanted', async () => {
    const kept = put()
    await choose(readScenario({ id, title: 'Mine', prove: async () => unfair, put: kept }))
    await screen.findByRole('heading', { name: 'Put “Mine” into the catalogue?' })
    await vi.waitFor(() => expect(page.text()).toContain('No run ever comes to the ending "gone"'), fetched)
    expect(page.text()).toContain('1 of its proofs does not hold')
    await page.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(page.text()).toContain('“Mine” was left out')
    expect(kept).not.toHaveBeenCalled()
  })
  test('asks before it takes the place of one with the same id', async () => {
    const kept = put()
    await choose(readScenario({ id, title: 'Mine', replaces: 'Quiet desk', put: kept }))
    await screen.findByRole('heading', { name: 'Replace “Quiet desk”?' })
    expect(kept).not.toHaveBeenCalled()
    await page.click(screen.getByRole('button', { name: 'Replace it' }))
    expect(kept).toHaveBeenCalledOnce()
  })
  test('that is a training plan is opened where plans are written', async () => {
    const text = '{ "scenarios": ["long-stop"] }'
    const begin = vi.fn<Drafts['begin']>(async () => 'p1')
    const studio = { open: async () => ({ drafts: { begin } }) as unknown as StudioParts }
    await choose({ ok: false, plan: text }, 'nights.json', {}, { studio })
    await vi.waitFor(() => expect(page.text()).toContain('nights.json is a training plan.'))
    await page.click(screen.getByRole('button', { name: 'Open the plan' }))
    expect(begin).toHaveBeenCalledWith({ texts: { 'plan.json': text }, media: {} }, { kind: 'file', of: 'nights.json' })
    expect(location.hash).toBe('#/studio/plan/p1')
  })
  test('that is a zip with something else in it is refused by name', async () => {
    await choose({ ok: false, zip: { code: 'unknown-file', file: 'run.exe' } })
    await vi.waitFor(() => expect(page.text()).toContain('mine.zip was not taken.'))
    expect(page.text()).toContain('“run.exe” in this zip is nothing a scenario has.')
  })
})
