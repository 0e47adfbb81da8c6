import type { CompiledBeat, CompiledScenario } from '#engine'
import { toMs } from '#scenario'
import { type Cursor, momentAt } from '../cursor.ts'

/** A second of a beat, and what of its script it is the picture of. */
export interface Spot {
  readonly beat: string
  /** Index in the beat's script; null where the beat as a whole is meant. */
  readonly moment: number | null
  /** ms after the beat's start. */
  readonly at: number
}

/** How long a beat can be looked at, ms: as long as it lasts, an ending until its last line has been read. */
export const lengthOf = ({ lasts, read }: CompiledBeat): number => (lasts === Infinity ? read : Math.max(0, lasts - 1))

/** The second that shows a moment: its own, or once the picture is no longer black. */
function secondOf(beat: CompiledBeat, index: number): number {
  const timed = beat.script[index]
  if (timed === undefined) return 0
  const { at, moment } = timed
  if (moment.cut === undefined) return Math.min(at, lengthOf(beat))
  const next = beat.script.find((one) => one.at > at)?.at ?? Infinity
  return Math.min(at + toMs(moment.cut), next - 1, lengthOf(beat))
}

const spotAt = (beat: CompiledBeat, moment: number): Spot => ({ beat: beat.id, moment, at: secondOf(beat, moment) })

/**
 * What is to be seen for a cursor: the moment it is at; at an option the second at which the options open, or the end of the
 * script; else the beginning of its beat, or of the scenario. Null where the scenario does not have the beat.
 */
export function spotOf({ scenario, beats }: CompiledScenario, cursor: Cursor): Spot | null {
  const beat = beats.get(cursor.beat ?? scenario.start)
  if (beat === undefined) return null
  const moment = momentAt(cursor)
  const last = beat.script.length - 1
  if (moment !== null && last >= 0) return spotAt(beat, Math.min(moment, last))
  if (cursor.path[2] === 'actions' || cursor.path[2] === 'ask') {
    const at = beat.ask === Infinity ? (beat.script[last]?.at ?? 0) : beat.ask
    return { beat: beat.id, moment: null, at: Math.min(at, lengthOf(beat)) }
  }
  return { beat: beat.id, moment: null, at: 0 }
}

/**
 * The next or previous picture: the nearest moment that comes at another second, past the end of a beat that of the beat beside it
 * in the file. Null at either end of the file.
 */
export function stepped({ beats }: CompiledScenario, spot: Spot, by: 1 | -1): Spot | null {
  const beat = beats.get(spot.beat)
  if (beat === undefined) return null
  const at = spot.moment === null ? spot.at : (beat.script[spot.moment]?.at ?? spot.at)
  const index = by === 1 ? beat.script.findIndex((one) => one.at > at) : beat.script.findLastIndex((one) => one.at < at)
  if (index !== -1) return spotAt(beat, index)
  const ids = [...beats.keys()]
  const beside = beats.get(ids[ids.indexOf(beat.id) + by] ?? '')
  if (beside === undefined) return null
  const first = by === 1 ? 0 : beside.script.length - 1
  return beside.script.length === 0 ? { beat: beside.id, moment: null, at: 0 } : spotAt(beside, first)
}
