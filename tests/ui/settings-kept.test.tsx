// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import type { KeptHere, Stored } from '../../src/ui/ports/index.ts'
import { StoredList } from '../../src/ui/settings/stored-list.tsx'
import { fakePorts } from '../support/fake-ports.ts'
import { click, get, settle, show, text } from '../support/page.tsx'

const draft: Stored = { what: 'draft', where: 'indexedDB', id: 'a', title: 'A stop', bytes: 48_200 }
const plan: Stored = { what: 'planDraft', where: 'indexedDB', id: 'b', title: '', bytes: null }

async function shown(part: Partial<KeptHere> = {}) {
  const cleared: (Stored | undefined)[] = []
  let kept: readonly Stored[] = [draft, plan]
  const keptHere: Partial<KeptHere> = {
    stored: async () => kept,
    takes: async () => 21_400_000,
    clear: async (which) => {
      cleared.push(which)
      kept = kept.filter((one) => one !== which)
      return []
    },
    ...part,
  }
  await show(<StoredList say={() => undefined} />, fakePorts({}, { keptHere }))
  return cleared
}

it('what is written in the Studio is told with its size, and cleared singly after it was asked', async () => {
  const cleared = await shown()
  expect(get('[data-kept="draft"]').textContent).toContain('“A stop”IndexedDB, 48 kB')
  expect(text()).toContain('about 21.4 MB for Step In')
  await click(screen.getByRole('button', { name: 'Clear: Written in the Studio: “A stop”' }))
  expect(cleared).toEqual([])
  expect(get('dialog').textContent).toContain('with all its versions and pictures')
  await click(screen.getByRole('button', { name: 'Clear' }))
  await settle()
  expect(cleared).toEqual([draft])
  expect(document.querySelector('[data-kept="draft"]')).toBeNull()
})

it('what another tab has open stays, and that is said', async () => {
  await shown({ clear: async () => ['A stop'] })
  await click(screen.getByRole('button', { name: 'Clear everything' }))
  expect(get('dialog').textContent).toContain('everything written in the Studio')
  await click(screen.getByRole('button', { name: 'Clear' }))
  expect(text()).toContain('Open in another tab or window, and therefore still here: A stop.')
})
