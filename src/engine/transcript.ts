import { isSpoken } from '#scenario'
import { beatOf } from './compiled.ts'
import { reading } from './reading.ts'
import type { RunEvent, Run } from './run.ts'
import { insetOf } from './shown-inset.ts'
import type { Line, ShownInset } from './view-types.ts'

/**
 * A line that has gone by. `sound` carries the sound's id as its text; `you-noticed`, `cut` and
 * `inset` have an empty text. `before` counts the inputs taken when it came: with `since` it says where to go back to.
 */
export interface TranscriptLine extends Line {
  readonly kind:
    | 'say'
    | 'does'
    | 'note'
    | 'thought'
    | 'sound'
    | 'inset'
    | 'cut'
    | 'you-noticed'
    | 'you-said'
    | 'you-did'
  readonly before: number
  /** What an `inset` shows; null in all other lines. */
  readonly inset: ShownInset | null
}

function linesOf(run: Run, event: RunEvent, n: number, before: number): TranscriptLine[] {
  const line = (
    kind: TranscriptLine['kind'],
    who: string | null,
    text: string,
    to: string | null = null,
  ): TranscriptLine => ({
    key: `${n}:${kind}`,
    kind,
    who,
    to,
    text,
    since: event.at,
    before,
    inset: null,
  })
  if (event.what === 'moment') {
    const m = beatOf(run.compiled, event.beat).script[event.index]?.moment
    const who = m?.who ?? null
    const inset = m === undefined ? null : insetOf(m, event.at, n)
    return [
      ...(m?.cut === undefined ? [] : [line('cut', null, '')]),
      ...(m?.note === undefined ? [] : [line('note', null, m.note)]),
      ...(m?.sound === undefined ? [] : [line('sound', null, m.sound)]),
      ...(inset === null ? [] : [{ ...line('inset', null, ''), inset }]),
      ...(m?.does === undefined ? [] : [line('does', who, m.does, m.to)]),
      ...(m?.say === undefined ? [] : [line('say', who, m.say, m.to)]),
      ...(m?.thought === undefined ? [] : [line('thought', 'you', m.thought)]),
    ]
  }
  if (event.what !== 'input') return []
  const entry = run.entries[event.entry]
  if (entry?.do === 'notice') return [line('you-noticed', 'you', '')]
  if (entry?.do !== 'act') return []
  const action = beatOf(run.compiled, event.beat).beat.actions?.find((a) => a.id === entry.action)
  return action === undefined ? [] : [line(isSpoken(action.label) ? 'you-said' : 'you-did', 'you', action.label)]
}

/** Lines, and how many inputs had been taken when the last of them came. */
interface Told {
  readonly lines: readonly TranscriptLine[]
  readonly taken: number
}

const toldIn = reading<Told>({
  begin: () => ({ lines: [], taken: 0 }),
  goOn({ lines, taken: before }, run, from, to) {
    const fresh: TranscriptLine[] = []
    let taken = before
    for (let n = from; n < to; n++) {
      const event = run.events[n]
      if (event === undefined) continue
      fresh.push(...linesOf(run, event, n, taken))
      if (event.what === 'input') taken = event.entry + 1
    }
    return { lines: fresh.length === 0 ? lines : lines.concat(fresh), taken }
  },
})

/**
 * Everything that has been seen, heard, thought and done in a run, in order; with `count` only in its first so many events. The
 * same list as long as no line has come.
 */
export const transcript = (run: Run, count?: number): readonly TranscriptLine[] => toldIn(run, count).lines
