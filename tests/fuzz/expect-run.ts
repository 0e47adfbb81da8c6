import { logOf, replay, resume, save, type Run } from '#engine'
import { scorecard, startedRun } from '#score'
import { expect } from 'vitest'

/** Every number in a value is one, and those called a score lie between 0 and 100. */
export function expectNumbers(value: unknown, key = ''): void {
  if (typeof value === 'number') {
    expect(Number.isFinite(value)).toBe(true)
    if (key === 'early' || key === 'effective' || key === 'overall') {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(100)
    }
  } else if (Array.isArray(value)) value.forEach((item) => expectNumbers(item, key))
  else if (typeof value === 'object' && value !== null)
    for (const [name, held] of Object.entries(value)) expectNumbers(held, name)
}

/** All that is plain data of a run, as a file would keep it. */
const told = ({ compiled: _plan, situation: _situation, cues, ...rest }: Run): string =>
  JSON.stringify({ ...rest, cues: [...cues] })

/** A run replays from its log to the same scores, goes on from where it was saved, and its scores are in their ranges. */
export function expectRunSound(run: Run): void {
  const card = scorecard(run)
  expect(card.ok).toBe(run.phase === 'done' && run.compiled.scenario.tutorial !== true)
  if (card.ok) expectNumbers(card.value)
  expectNumbers(startedRun(run))
  const again = replay(run.compiled, JSON.parse(JSON.stringify(logOf(run))))
  if (!again.ok) throw new Error(`a run's own log is refused: ${again.error.code}`)
  expect(scorecard(again.value)).toEqual(card)
  const resumed = resume(run.compiled, JSON.parse(JSON.stringify(save(run))))
  if (!resumed.ok) throw new Error(`a saved run is refused: ${resumed.error.code}`)
  expect(told(resumed.value)).toBe(told(run))
}
