import { dayOf, type East } from '../calendar.ts'
import type { Reading, RunRecord } from '../record-types.ts'

/** A finished run that could be replayed here: the only kind that progress is read from. */
export interface ReadRun extends RunRecord {
  readonly reading: Reading
  readonly ended: string
}

const isRead = (run: RunRecord): run is ReadRun =>
  run.state === 'finished' && run.reading !== null && run.ended !== null && run.unchecked !== true

/** Whether a run began in the middle of an earlier one: with the answers known, so it measures nothing. */
export const wentBack = (run: ReadRun): boolean => run.reading.trial.rewinds > 0

/** The day on which a run ended (ISO date): of the player's calendar, and of the reader's where the player's is not known. */
export const endedOn = ({ ended, east }: ReadRun, reader: East): string => dayOf(ended, east ?? reader(ended))

/** The runs that count, in the order in which they ended; the id settles ties, so that the order is always the same. */
export const readRuns = (runs: readonly RunRecord[]): ReadRun[] =>
  runs.filter(isRead).toSorted((a, b) => a.ended.localeCompare(b.ended) || (a.id < b.id ? -1 : Number(a.id > b.id)))
