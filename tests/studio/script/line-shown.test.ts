import { expect, test } from 'vitest'
import type { Draft, Scenario } from '#scenario'
import { type BeatRow, beatRow, cursorAt, lineShown, wholeScenario } from '#studio'

const draft: Draft<Scenario> = {
  start: 'stop',
  beats: {
    stop: {
      ask: 6,
      script: [
        { at: 0, note: 'A street.' },
        { at: 0, sound: 'door' },
        { at: 4, note: 'A car.' },
        { at: 9, note: 'It leaves.' },
      ],
    },
    gone: { script: [{ at: 2, note: 'Nobody.' }] },
  },
}
const row = (id: string) => beatRow(draft, id) as BeatRow
const shown = (id: string, ...path: (string | number)[]) => lineShown(row(id), cursorAt(['beats', ...path]))

test('the stage shows the line that the cursor is in', () => {
  expect(shown('stop', 'stop', 'script', 2, 'note')).toBe(2)
  expect(shown('gone', 'stop', 'script', 2)).toBeNull()
})
test('at an option it shows the last line before the options open', () => {
  expect(shown('stop', 'stop', 'actions', 0, 'label')).toBe(2)
})
test('else it shows the line with which the beat begins, if there is one', () => {
  expect(shown('stop', 'stop')).toBe(1)
  expect(shown('gone', 'gone')).toBeNull()
  expect(lineShown(row('stop'), wholeScenario)).toBe(1)
  expect(lineShown(row('gone'), wholeScenario)).toBeNull()
})
