// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ShownInset, View } from '#engine'
import { compile, start } from '#engine'
import { createSession } from '#play'
import type { Scenario } from '#scenario'
import { viewOf } from '../../build/blank-view.ts'
import { useSession } from '../../src/ui/play/use-session.ts'
import { Announcer } from '../../src/ui/play/announcer.tsx'
import { Cut, InsetPanel } from '../../src/ui/inset/index.ts'
import type { Insets } from '../../src/ui/ports/index.ts'
import { fakePorts } from '../support/fake-ports.ts'
import { scene } from '../engine/scene.ts'
import * as page from '../support/page.tsx'

const watch: ShownInset = {
  key: '3:inset',
  id: 'watch',
  picture: null,
  text: '02:14',
  alt: null,
  who: 'boss',
  other: null,
  since: 0,
}
const note: ShownInset = { ...watch, key: '4:inset', id: null, picture: 'media/note.svg', text: null, alt: 'A note' }
const show = (view: View, picture: Insets['picture']) =>
  page.show(<InsetPanel view={view} scenario={scene} lang="en" />, fakePorts({}, { insets: { picture } }))
afterEach(page.end)

describe('an inset over the scene', () => {
  test('is a picture with words of its own for who cannot see it', async () => {
    await show(viewOf({ inset: watch }), async () => 'data:image/svg+xml,drawing')
    const panel = screen.getByRole('img', { name: 'A wrist with a watch. It reads: “02:14”.' })
    expect(panel.querySelector('img')?.getAttribute('src')).toBe('data:image/svg+xml,drawing')
    expect(panel.textContent).toBe('')
  })
  test('an own picture is asked for by its scenario, and told in the language of its author', async () => {
    const asked: unknown[] = []
    await show(viewOf({ inset: note }), async (inset, scenario) => {
      asked.push(scenario.id, inset.picture)
      return 'note.svg'
    })
    expect(asked).toEqual([scene.id, 'media/note.svg'])
    expect(screen.getByRole('img', { name: 'A note.' }).lang).toBe('en')
  })
  test('shows its words where there is no picture to be had', async () => {
    await show(viewOf({ inset: note }), async () => null)
    expect(screen.getByRole('img').textContent).toBe('A note.')
  })
  test('is gone when the view has none, and while the picture is black', async () => {
    const cut = { key: '5:cut', since: 0, until: 1000 }
    await show(viewOf({ inset: watch, cut }), async () => 'x.svg')
    expect(screen.queryByRole('img')).toBeNull()
    await show(viewOf({}), async () => 'x.svg')
    expect(screen.queryByRole('img')).toBeNull()
  })
})

test('a cut makes the picture dark as long as the view says so', async () => {
  await page.show(<Cut view={viewOf({ cut: { key: '5:cut', since: 0, until: 1000 } })} />)
  expect(page.get('.cut').dataset['dark']).toBe('')
  await page.show(<Cut view={viewOf({})} />)
  expect(page.get('.cut').dataset['dark']).toBeUndefined()
})

test('both are told once, with what is said and done at their moment', async () => {
  const one = scene.beats['one']
  const scenario = {
    ...scene,
    beats: {
      ...scene.beats,
      one: {
        ...one,
        actions: [],
        script: [
          { at: 0, who: 'boss', does: 'looks at his watch', inset: { id: 'watch', text: '02:14' } },
          { at: 1, cut: 2, sound: 'door' },
        ],
      },
    },
  } as unknown as Scenario
  const session = createSession(start(compile(scenario), { pace: 1, mode: 'practice', seed: 1 }), { now: () => 0 })
  const Told = () => <Announcer state={useSession(session)} status="" lang={undefined} />
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await page.show(<Told />, fakePorts())
  // The live region is on the page for a moment before its first words.
  await page.settle(() => vi.advanceTimersByTime(250))
  vi.useRealTimers()
  for (let i = 0; i < 20; i++) await page.settle(() => session.pass(100))
  const told = [...document.querySelectorAll('[data-spoken] p')].map((p) => p.textContent)
  expect(told).toEqual([
    'A wrist with a watch. It reads: “02:14”.',
    'Sgt. Ames looks at his watch.',
    'The picture goes dark.',
    '[A door shuts]',
  ])
})
