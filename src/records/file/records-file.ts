import type { Records, RecordsFile } from '../record-types.ts'

const rows = (name: string, all: readonly unknown[]): string =>
  all.length === 0 ? `"${name}":[]` : `"${name}":[\n${all.map((row) => JSON.stringify(row)).join(',\n')}\n]`

/** A file of records as text: JSON with one person, run or attempt a line, so that a place in it can be pointed at. */
export function recordsText({ format, kind, version, exported, people, runs, attempts }: RecordsFile): string {
  const head = JSON.stringify({ format, kind, version, exported }).slice(0, -1)
  return `${head},\n${rows('people', people)},\n${rows('runs', runs)},\n${rows('attempts', attempts)}}\n`
}

/** The records of some people, as a file. `exported` is ISO 8601 in UTC. */
export const recordsFile = (records: Records, made: Pick<RecordsFile, 'version' | 'exported'>): RecordsFile => ({
  format: 1,
  kind: 'step-in-records',
  ...made,
  ...records,
})
