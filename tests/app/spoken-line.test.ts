import { expect, it } from 'vitest'
import { compile, type Line, type Pace, start } from '#engine'
import { createSession } from '#play'
import { spokenLine } from '../../src/app/spoken-line.ts'
import { scene } from '../engine/scene.ts'

const speech: Line = {
  key: '3:say',
  who: 'boss',
  to: null,
  text: 'Go home.',
  since: 4000,
  voice: { file: 'media/go-home.wav', ms: 2400 },
}
const state = (pace: Pace, clock: number, part: object = {}) => {
  const session = createSession(start(compile(scene), { pace, mode: 'practice', seed: 1 }), { now: () => 0 })
  const now = session.state()
  return { ...now, pace, clock, view: { ...now.view, speech }, ...part }
}
const heard = (...args: Parameters<typeof state>) => spokenLine(state(...args), async (path) => `blob:${path}`)

it('a line is heard from where the clock is in it', async () => {
  const line = heard(1, 4500)
  expect(line).toMatchObject({ key: '3:say', from: 500, ms: 2400, format: 'wav' })
  expect(await line?.address()).toBe('blob:media/go-home.wav')
  expect(heard(1, 4500, { view: { ...state(1, 0).view, speech: { ...speech, voice: undefined } } })).toBeNull()
})
it('is silent while the scene stands still', () => {
  expect(heard(1, 4500, { paused: true })).toBeNull()
  expect(heard(1, 4500, { phase: 'choosing' })).toBeNull()
  expect(heard(1, 4500, { acting: { option: {}, lasts: 1 } })).toBeNull()
})
it('goes at its own speed where time passes more slowly, and is only read where it passes faster', () => {
  expect(heard(2, 4500)?.from).toBe(1000)
  expect(heard(0.5, 4500)).toBeNull()
})
it('in untimed play the line that has just come is heard, and Next ends it', () => {
  expect(heard('untimed', 4000)?.from).toBe(0)
  expect(heard('untimed', 6000)).toBeNull()
})
