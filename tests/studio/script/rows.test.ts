import { describe, expect, it } from 'vitest'
import type { Draft, Scenario } from '#scenario'
import { beatEntries, beatRow, beatsAround } from '#studio'

/** A draft whose beats say which of their lines are looked at. */
function watched(beats: number, lines: number) {
  const looked = new Map<string, number>()
  const beat = (id: string) => ({
    harm: 'none' as const,
    script: Array.from({ length: lines }, (_, i) => ({
      who: 'cole',
      get say() {
        looked.set(id, (looked.get(id) ?? 0) + 1)
        return `Line ${i} of this beat.`
      },
    })),
  })
  const draft = { beats: Object.fromEntries(Array.from({ length: beats }, (_, i) => [`beat-${i}`, beat(`beat-${i}`)])) }
  return { draft: draft as unknown as Draft<Scenario>, looked }
}

describe('the rows of a script', () => {
  it('are made of one beat alone, with as much work in 200 beats as in one', () => {
    const one = watched(1, 30)
    const many = watched(200, 30)
    expect(beatRow(one.draft, 'beat-0')?.lines).toHaveLength(30)
    expect(beatRow(many.draft, 'beat-0')?.lines).toHaveLength(30)
    expect([...many.looked]).toEqual([...one.looked])
    expect(one.looked.get('beat-0')).toBeLessThan(30 * 10)
  })
  it('are listed for all beats without a look at a line', () => {
    const { draft, looked } = watched(200, 30)
    expect(beatEntries(draft)).toHaveLength(200)
    expect(looked.size).toBe(0)
  })
  it('keep their number where a line above cannot be read', () => {
    const draft = { beats: { stop: { script: [undefined, { note: 'Night.' }], actions: [undefined, { id: 'a' }] } } }
    const row = beatRow(draft as Draft<Scenario>, 'stop')
    expect(row?.lines.map(({ index, path }) => [index, path.at(-1)])).toEqual([[1, 1]])
    expect(row?.options.map(({ index }) => index)).toEqual([1])
  })
  it('say whose a line is and what is marked beside it', () => {
    const script = [
      { who: 'cole', does: 'looks up', sound: 'paper', cue: { id: 'a', text: 'b' } },
      { thought: 'Not now.', inhibitor: 'authority' },
      { sound: 'door' },
      { who: 'cole', place: 'left', when: { trust: 1 } },
    ]
    const row = beatRow({ beats: { stop: { script } } } as unknown as Draft<Scenario>, 'stop')
    expect(row?.lines.map(({ voice, marks }) => [voice, marks])).toEqual([
      [{ of: 'does', who: 'cole' }, ['cue', 'sound']],
      [{ of: 'thought' }, ['thought']],
      [{ of: 'sound' }, ['sound']],
      [{ of: 'stage' }, ['when']],
    ])
  })
  it('stand for no beat that is not there', () => {
    expect(beatRow({ beats: {} }, 'toString')).toBeNull()
    expect(beatRow({}, 'stop')).toBeNull()
  })
})

describe('the beats that are drawn', () => {
  const ids = Array.from({ length: 200 }, (_, i) => `beat-${i}`)
  it('are all of a short scenario, and a few around the current one of a long one', () => {
    expect(beatsAround(ids.slice(0, 9), 'beat-4')).toEqual({ from: 0, to: 9 })
    expect(beatsAround(ids, 'beat-100')).toEqual({ from: 98, to: 103 })
    expect(beatsAround(ids, null)).toEqual({ from: 0, to: 5 })
    expect(beatsAround(ids, 'beat-199')).toEqual({ from: 195, to: 200 })
    expect(beatsAround(ids, 'unknown')).toEqual({ from: 0, to: 5 })
  })
})
