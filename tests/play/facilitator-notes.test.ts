import { compile } from '#engine'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseScenario } from '#scenario'
import { openRoom } from '../../src/play/room/open-room.ts'
import type { DrivenSession } from '../../src/play/session-types.ts'
import { createDirector } from '../../src/play/room/director.ts'
import { openChannel, type FromNotes, type FromRoom } from '../../src/ui/room/notes-channel.ts'
import { sheetOf } from '../../src/ui/room/notes-sheet.ts'

function roomOf(id: string) {
  const { scenario } = parseScenario(readFileSync(`scenarios/${id}/scenario.json`), id)
  if (scenario === null) throw new Error(`${id} is at fault`)
  const room = openRoom(compile(scenario), 1, async () => null)
  const session = room.session as DrivenSession
  const director = createDirector(room)
  const plays = (ms: number) => {
    for (let at = 0; at < ms && director.state().scene === 'playing'; at += 250) session.pass(250)
  }
  return { room, session, director, plays, sheet: () => sheetOf(session, director.state()) }
}

describe('the facilitator’s notes', () => {
  test('say what is to come, with its second, and what has just been seen', () => {
    const { director, plays, sheet } = roomOf('long-stop')
    const before = sheet()
    expect(before).toMatchObject({ scene: 'title', at: 0, harm: 'none', sign: null })
    const [turn, sign] = before.coming
    expect(turn).toMatchObject({ at: 21_000, kind: 'harm', harm: 'building' })
    expect(sign).toMatchObject({ at: 28_600, kind: 'sign' })
    director.on()
    plays(60_000)
    const stopped = sheet()
    expect(stopped.sign).toBe(sign?.text)
    expect(stopped.coming.every((c) => c.at > stopped.at)).toBe(true)
  })

  test('tell of every option its rung, quality, why, hands, and where it leads', () => {
    const { director, plays, sheet } = roomOf('long-stop')
    director.on()
    plays(60_000)
    director.on()
    director.press(2, 1)
    expect(sheet().options[2]).toMatchObject({
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
      const { director, plays, sheet } = roomOf(id)
      const scenes = new Set<string>()
      for (let i = 0; i < 120 && director.state().scene !== 'talk'; i++) {
        const now = sheet()
        scenes.add(now.scene)
        expect(JSON.parse(JSON.stringify(now))).toEqual(now)
        expect(now.coming.map((c) => c.at)).toEqual(now.coming.map((c) => c.at).toSorted((a, b) => a - b))
        expect(now.options.every((o) => o.lead !== null) || now.scene === 'ending').toBe(true)
        director.on()
        plays(600_000)
      }
      expect([id, director.state().scene]).toEqual([id, 'talk'])
      expect(scenes).toContain('choices')
    }
  })

  test('hear the room and are heard by it, and nobody hears themselves', async () => {
    const heard: (FromRoom | FromNotes)[] = []
    let enough = () => undefined as void
    const both = new Promise<void>((done) => {
      enough = done
    })
    const hear = (message: FromRoom | FromNotes) => {
      if (heard.push(message) === 2) enough()
    }
    const room = openChannel('a', 'room', hear)
    const notes = openChannel('a', 'notes', hear)
    const other = openChannel('b', 'notes', hear)
    notes.send({ from: 'notes', what: 'hello' })
    room.send({ from: 'room', what: 'gone' })
    await both
    for (const channel of [room, notes, other]) channel.close()
    expect(heard.map((m) => m.what).toSorted()).toEqual(['gone', 'hello'])
  })
})
