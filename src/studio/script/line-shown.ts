import { toMs } from '#scenario'
import type { Cursor } from '../cursor.ts'
import type { BeatRow } from './rows.ts'

/**
 * Which line of a beat the stage shows for a cursor: the one it is at; at an option the last one before the options open; else the one
 * with which the beat begins. Its index in the script; null where the stage shows another beat, or none of its lines yet.
 */
export function lineShown({ id, isStart, beat, lines }: BeatRow, { beat: at, path }: Cursor): number | null {
  if (at === null ? !isStart : at !== id) return null
  const [, , list, index] = path
  if (list === 'script' && typeof index === 'number') return lines.some((line) => line.index === index) ? index : null
  const until = list !== 'actions' && list !== 'ask' ? 0 : typeof beat.ask === 'number' ? toMs(beat.ask) : Infinity
  return lines.findLast((line) => line.at <= until)?.index ?? null
}
