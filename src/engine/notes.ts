import { reading } from './reading.ts'
import type { Run } from './run.ts'
import { transcript } from './transcript.ts'
import type { TranscriptLine } from './transcript.ts'

/** One of *Your notes*: what *Something's off* was pressed on. */
export interface Note {
  /** Scenario ms. */
  readonly at: number
  /** What had been said or done last; null when nothing had been. */
  readonly line: TranscriptLine | null
}

/** What can be pinned: what was said, done or shown. A sound has nobody who made it, and a thought is the trainee's own. */
const pinned: ReadonlySet<TranscriptLine['kind']> = new Set(['say', 'does', 'note', 'inset', 'you-said', 'you-did'])

/** Notes, how many lines of the transcript have been looked at for them, and the latest of those that can be pinned. */
interface Taken {
  readonly notes: readonly Note[]
  readonly lines: number
  readonly latest: TranscriptLine | null
}

const takenIn = reading<Taken>({
  begin: () => ({ notes: [], lines: 0, latest: null }),
  goOn(before, run, _from, to) {
    const lines = transcript(run, to)
    const fresh: Note[] = []
    let { latest } = before
    for (let i = before.lines; i < lines.length; i++) {
      const line = lines[i]
      if (line?.kind === 'you-noticed') fresh.push({ at: line.since, line: latest })
      else if (line !== undefined && pinned.has(line.kind)) latest = line
    }
    const notes = fresh.length === 0 ? before.notes : before.notes.concat(fresh)
    return { notes, lines: lines.length, latest }
  },
})

/** The notes of a run, in order. The same list as long as none is added. */
export const notesOf = (run: Run): readonly Note[] => takenIn(run).notes
