import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lesson } from '../support/room-driver.ts'

describe('the facilitator’s notes', () => {
  test('say what is to come, with its second, and what has just been seen', () => {
    const { director, plays, notes } = lesson('long-stop')
    const before = notes()
    expect(before).toMatchObject({ phase: 'title', at: 0, harm: 'none', sign: null })
    const [turn, sign] = before.coming
    expect(turn).toMatchObject({ at: 21_000, kind: 'harm', harm: 'building' })
    expect(sign).toMatchObject({ at: 28_600, kind: 'sign' })
    director.on()
    plays(60_000)
    const stopped = notes()
    expect(stopped.sign).toBe(sign?.text)
    expect(stopped.coming.every((c) => c.at > stopped.at)).toBe(true)
  })

  test('tell of every option its rung, quality, why, hands, and where it leads', () => {
    const { director, plays, notes } = lesson('long-stop')
    director.on()
    plays(60_000)
    director.on()
    const place = notes().options.findIndex(({ id }) => id === 'run-it-back')
    director.press(place, 1)
    expect(notes().options[place]).toMatchObject({
      id: 'run-it-back',
      rung: 'alert',
      quality: 5,
      votes: 1,
      lead: {
        harm: 'building',
        rebuff: true,
        ending: null,
        line: "Relax, Reyes. We're just chatting. Right, Mr. Osei?",
      },
    })
  })

  test('are plain data at every stop of every scenario, to the talk', () => {
    for (const id of readdirSync('scenarios')) {
      const { director, plays, notes } = lesson(id)
      const phases = new Set<string>()
      for (let i = 0; i < 120 && director.state().phase !== 'talk'; i++) {
        const now = notes()
        phases.add(now.phase)
        expect(JSON.parse(JSON.stringify(now))).toEqual(now)
        expect(now.coming.map((c) => c.at)).toEqual(now.coming.map((c) => c.at).toSorted((a, b) => a - b))
        expect(now.options.every((o) => o.lead !== null) || now.phase === 'ending').toBe(true)
        director.on()
        plays(600_000)
      }
      expect([id, director.state().phase]).toEqual([id, 'talk'])
      expect(phases).toContain('choices')
    }
  })
})
