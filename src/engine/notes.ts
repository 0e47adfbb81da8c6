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

/** The notes of a run, in order. */
export function notesOf(run: Run): Note[] {
  const notes: Note[] = []
  let latest: TranscriptLine | null = null
  for (const line of transcript(run)) {
    if (line.kind === 'you-noticed') notes.push({ at: line.since, line: latest })
    else if (pinned.has(line.kind)) latest = line
  }
  return notes
}
