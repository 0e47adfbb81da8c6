// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { usePort } from '../../src/ui/ports/index.ts'
import { fakePorts } from '../support/fake-ports.ts'
import * as page from '../support/page.tsx'

afterEach(page.end)

function Pace() {
  const preferences = usePort('preferences')
  return <p>{String(preferences.settings().pace)}</p>
}

test('a screen is drawn again when its port says that something has changed', async () => {
  const { preferences } = fakePorts()
  await page.show(<Pace />, { preferences })
  expect(page.text()).toBe('1')
  await page.settle(() => preferences.change({ pace: 'untimed' }))
  expect(page.text()).toBe('untimed')
})

test('a change is not lost that comes as soon as the screen has been drawn', async () => {
  const { preferences } = fakePorts()
  const shown = page.show(<Pace />, { preferences })
  preferences.change({ pace: 2 })
  await shown
  expect(page.text()).toBe('2')
})

test('a screen that is gone listens no more', async () => {
  const end = vi.fn<() => void>()
  const { preferences } = fakePorts({}, { preferences: { subscribe: () => end } })
  await page.show(<Pace />, { preferences })
  expect(end).not.toHaveBeenCalled()
  page.end()
  expect(end).toHaveBeenCalledOnce()
})

test('an entry point that leaves out a port learns its name from the screen that asks for it', async () => {
  const { stage } = fakePorts()
  await expect(page.show(<Pace />, { stage })).rejects.toThrow('passes no port “preferences”')
})
