import type { Run } from './run.ts'
import { transcript } from './transcript.ts'
import type { TranscriptLine } from './transcript.ts'

/** One of *Your notes*: what *Something's off* was pressed on. */
export interface Note {
  /** Scenario ms. */
  readonly at: number
  /** The latest line, movement or sound then; null when nothing had been said or done yet. */
  readonly line: TranscriptLine | null
}

/** The notes of a run, in order. */
export function notesOf(run: Run): Note[] {
  const notes: Note[] = []
  let latest: TranscriptLine | null = null
  for (const line of transcript(run)) {
    if (line.kind === 'you-noticed') notes.push({ at: line.since, line: latest })
    else if (line.kind !== 'thought' && line.kind !== 'cut') latest = line
  }
  return notes
}
