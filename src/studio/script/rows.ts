import type { Action, Beat, Draft, Moment, Path, Place, Scenario } from '#scenario'
import { timesOf } from './times.ts'
import { type TextKey, textKeysOf, type Voice, voiceOf } from './voice.ts'

/** What is marked in the margin of a line. */
const lineMarks = ['cue', 'thought', 'sound', 'voice', 'inset', 'scene', 'cut', 'when', 'set'] as const
export type LineMark = (typeof lineMarks)[number]

/** One moment of a beat, as a line of a screenplay. */
export interface LineRow {
  /** `['beats', 'stop', 'script', 2]`. */
  readonly path: Path
  readonly index: number
  /** ms after the beat's start. */
  readonly at: number
  /** Whether somebody has set its second; else it follows when the line above has been read. */
  readonly atIsSet: boolean
  readonly voice: Voice
  /** The words it holds, the main ones first. */
  readonly texts: readonly { readonly key: TextKey; readonly text: string }[]
  readonly marks: readonly LineMark[]
  readonly moment: Draft<Moment>
}

/** Something the trainee can say or do, as a card. */
export interface OptionRow {
  /** `['beats', 'stop', 'actions', 0]`. */
  readonly path: Path
  readonly index: number
  readonly action: Draft<Action>
}

/** A beat as it is written, line by line. */
export interface BeatRow {
  readonly id: string
  readonly path: Path
  readonly beat: Draft<Beat>
  readonly isStart: boolean
  /** Where it plays: its own place, or the scene's. Null where neither is known; a beat before it may have moved the scene. */
  readonly place: Place | null
  readonly lines: readonly LineRow[]
  readonly options: readonly OptionRow[]
}

/** A beat in the list one jumps from. */
export interface BeatEntry {
  readonly id: string
  readonly harm: Draft<Beat>['harm'] | null
  readonly outcome: NonNullable<Beat['ending']>['outcome'] | null
  readonly lines: number
  readonly options: number
}

const isThere = <T>(value: T | undefined | null): value is T => value !== undefined && value !== null
const listOf = <T>(list: readonly (T | undefined)[] | undefined): readonly (T | undefined)[] =>
  Array.isArray(list) ? list : []

/** All beats in the order of the file. */
export const beatEntries = (draft: Draft<Scenario>): readonly BeatEntry[] =>
  Object.entries(draft.beats ?? {}).map(([id, beat]) => ({
    id,
    harm: beat?.harm ?? null,
    outcome: beat?.ending?.outcome ?? null,
    lines: listOf(beat?.script).length,
    options: listOf(beat?.actions).length,
  }))

/** One beat with its lines and options; null where there is none of that name. What cannot be read at all leaves its number free. */
export function beatRow(draft: Draft<Scenario>, id: string): BeatRow | null {
  const beat = Object.hasOwn(draft.beats ?? {}, id) ? draft.beats?.[id] : undefined
  if (!isThere(beat)) return null
  const path: Path = ['beats', id]
  const script = listOf(beat.script)
  const times = timesOf(script)
  return {
    id,
    path,
    beat,
    isStart: draft.start === id,
    place: beat.stage?.place ?? draft.stage?.place ?? null,
    lines: script.flatMap((moment, index) =>
      isThere(moment) ? [lineRow(moment, [...path, 'script', index], index, times[index] ?? 0)] : [],
    ),
    options: listOf(beat.actions).flatMap((action, index) =>
      isThere(action) ? [{ path: [...path, 'actions', index], index, action }] : [],
    ),
  }
}

function lineRow(moment: Draft<Moment>, path: Path, index: number, at: number): LineRow {
  return {
    path,
    index,
    at,
    atIsSet: moment.at !== undefined,
    voice: voiceOf(moment),
    texts: textKeysOf(moment).map((key) => ({ key, text: moment[key] ?? '' })),
    marks: lineMarks.filter((mark) => moment[mark] !== undefined),
    moment,
  }
}

/** Which beats are shown at once: all of a short scenario, else those around one. */
const SHOWN_AT_ONCE = 12
const AROUND = 2

/** The beats to be shown around one of them, in order. */
export function beatsAround(
  ids: readonly string[],
  current: string | null,
): { readonly from: number; readonly to: number } {
  if (ids.length <= SHOWN_AT_ONCE) return { from: 0, to: ids.length }
  const at = Math.max(0, current === null ? 0 : ids.indexOf(current))
  const from = Math.min(Math.max(0, at - AROUND), ids.length - (2 * AROUND + 1))
  return { from, to: from + 2 * AROUND + 1 }
}
