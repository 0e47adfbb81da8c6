import { readFileSync } from 'node:fs'
import { compile } from '#engine'
import type { CompiledScenario, Pace } from '#engine'
import { parseScenario } from '#scenario'
import { createDirector, type Director } from '../../src/play/room/director.ts'
import { facilitatorNotes } from '../../src/play/room/facilitator-notes.ts'
import { openRoom } from '../../src/play/room/open-room.ts'
import type { RoomSave } from '../../src/play/room/room-save.ts'
import type { Room } from '../../src/play/room/room-types.ts'
import type { DrivenSession } from '../../src/play/session-types.ts'

const compiledScenarios = new Map<string, CompiledScenario>()

/** A scenario of the library, compiled once. */
export function compiledScenario(id: string): CompiledScenario {
  const known = compiledScenarios.get(id)
  if (known !== undefined) return known
  const { scenario } = parseScenario(readFileSync(`scenarios/${id}/scenario.json`), id)
  if (scenario === null) throw new Error(`${id} is at fault`)
  const compiled = compile(scenario)
  compiledScenarios.set(id, compiled)
  return compiled
}

/** A room that looks for no best run, and whose inputs carry no wall time. */
export const roomOf = (id: string, pace: Pace = 1): Room =>
  openRoom(compiledScenario(id), {
    pace,
    now: () => 0,
    best: () => ({ found: Promise.resolve(null), stop: () => undefined }),
  })

/** A class that is led through a scenario, so that a test reads as a lesson. */
export interface Lesson {
  readonly room: Room
  readonly director: Director
  readonly session: DrivenSession
  /** What the room is shown and asked. */
  phase(): string
  /** Scenario ms. */
  clock(): number
  /** What the facilitator reads. */
  notes(): ReturnType<typeof facilitatorNotes>
  /** Lets the scene play until it stands still, at most `ms` of wall time. */
  plays(ms: number): void
  /** Goes on until the scene's ending is shown, with nobody stepping in. */
  playsToTheEnding(): void
  /** The page is loaded again, and finds what the tab kept. */
  reloaded(): Lesson
}

/** Opens a lesson, as `saved` left it. */
export function lesson(id = 'long-stop', pace: Pace = 1, saved: RoomSave | null = null): Lesson {
  const room = roomOf(id, pace)
  const session = room.session as DrivenSession
  const director = createDirector(room, saved)
  const phase = () => director.state().phase
  const plays = (ms: number): void => {
    for (let passed = 0; passed < ms && phase() === 'playing'; passed += 100) session.pass(100)
  }
  return {
    room,
    director,
    session,
    phase,
    clock: () => session.state().clock,
    notes: () => facilitatorNotes(session, director.state()),
    plays,
    playsToTheEnding() {
      for (let i = 0; i < 40 && phase() !== 'ending'; i++) {
        plays(60_000)
        if (phase() === 'choices') director.on()
      }
    },
    reloaded: () => lesson(id, 1, JSON.parse(JSON.stringify(director.save())) as RoomSave),
  }
}
