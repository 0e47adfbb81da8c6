import { type Beat, momentTimes, type Moment, type Path, readingTime, setValue, toMs } from '#scenario'
import { afterLook, inOrder, type TextEdit } from './in-order.ts'
import { itemsOf, looseOf, writtenAt } from './written.ts'

/** Only what the time of a moment is made of, and of that only what is right in kind. */
function timed(written: unknown): Moment {
  const { at, cut, say, does, note, thought } = looseOf(written)
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)
  return {
    at: number(at),
    cut: number(cut),
    say: text(say),
    does: text(does),
    note: text(note),
    thought: text(thought),
  }
}

/** When each moment of a script comes, in ms after its beat's start, whatever else is wrong with it. */
export const timesOf = (script: readonly unknown[]): readonly number[] =>
  momentTimes({ script: script.map(timed) } as unknown as Beat)

/** How long a moment takes to be read, ms. */
export const readingOf = (written: unknown): number => readingTime(timed(written))

/** Whether somebody has set a moment's second by hand. */
export const isSet = (written: unknown): boolean => timed(written).at !== undefined

/** ms as seconds of the file, in tenths, never earlier. */
const tenths = (ms: number): number => Math.ceil(ms / 100 - 1e-6) / 10

const scriptAt = (source: string, beat: string): readonly unknown[] =>
  itemsOf(writtenAt(source, ['beats', beat, 'script']))

/**
 * Makes a beat's times fit after an edit of its lines: a second that was set and now lies before the line above is raised
 * to that line's, and a beat that would be over before its last line lasts until that has been read. Nothing is lowered.
 */
export const withTimesInOrder = (beat: string): TextEdit =>
  afterLook(
    (source) => ({ script: scriptAt(source, beat), lasts: writtenAt(source, ['beats', beat, 'lasts']) }),
    ({ script, lasts }) => {
      const path: Path = ['beats', beat]
      const moments = script.map(timed)
      const edits: TextEdit[] = []
      let above = 0
      for (const [i, moment] of moments.entries()) {
        const now = timesOf(moments.slice(0, i + 1))[i] ?? 0
        if (moment.at !== undefined && now < above) {
          const at = tenths(above)
          moments[i] = { ...moment, at }
          edits.push((source) => setValue(source, [...path, 'script', i, 'at'], at))
        }
        above = Math.max(now, above)
      }
      const last = moments.at(-1)
      if (last !== undefined && typeof lasts === 'number' && above >= toMs(lasts)) {
        const enough = Math.ceil((above + readingTime(last)) / 1000)
        edits.push((source) => setValue(source, [...path, 'lasts'], enough))
      }
      return inOrder(...edits)
    },
  )

/** Moves all seconds that were set, from a line on, so much later that the line above it can be read. */
export const withRoomAbove = (beat: string, index: number): TextEdit =>
  afterLook(
    (source) => scriptAt(source, beat),
    (script) => {
      const times = timesOf(script)
      const next = script.findIndex((moment, i) => i >= index && isSet(moment))
      if (next < 1) return inOrder()
      const needed = (times[next - 1] ?? 0) + readingOf(script[next - 1])
      const later = needed - (times[next] ?? 0)
      if (later <= 0) return inOrder()
      return inOrder(
        ...script.flatMap((moment, i): TextEdit[] => {
          const { at } = timed(moment)
          if (i < next || at === undefined) return []
          return [(source) => setValue(source, ['beats', beat, 'script', i, 'at'], tenths(toMs(at) + later))]
        }),
      )
    },
  )
