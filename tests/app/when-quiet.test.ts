// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenQuiet } from '../../src/app/when-quiet.ts'

const done = vi.fn<() => void>()

beforeEach(() => {
  vi.useFakeTimers()
  location.hash = ''
})
afterEach(() => {
  vi.useRealTimers()
  done.mockReset()
})

it('waits for three seconds in which nobody presses anything', () => {
  whenQuiet(done)
  vi.advanceTimersByTime(2000)
  dispatchEvent(new Event('keydown'))
  vi.advanceTimersByTime(2900)
  expect(done).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(done).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(60_000)
  expect(done).toHaveBeenCalledTimes(1)
})
it.each(['#/brief/long-stop', '#/play/long-stop', '#/room/long-stop'])('waits as long as %s is shown', (hash) => {
  location.hash = hash
  whenQuiet(done)
  vi.advanceTimersByTime(60_000)
  expect(done).not.toHaveBeenCalled()
  location.hash = '#/debrief'
  vi.advanceTimersByTime(3000)
  expect(done).toHaveBeenCalledTimes(1)
})
