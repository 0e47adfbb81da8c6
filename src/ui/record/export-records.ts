import { dayOf, eastHere, keptOf, recordsFile, recordsText, rosterCsv } from '#records'
import type { Ledger } from '#records'
import { saveFile } from '../parts/index.ts'
import type { Records } from '../ports/index.ts'

/** "step-in-records-2026-03-02.json", by the day it is here. */
const nameOf = (what: string, now: string, end: string): string => `${what}-${dayOf(now, eastHere(now))}.${end}`

type Whose = 'mine' | 'everyone'
type Kept = Pick<Records, 'ledger' | 'version'>

/** A file of records as text: of the current person, or of everybody. */
export function recordsAsText({ ledger, version }: Kept, whose: Whose, now: string): string {
  const kept = whose === 'mine' ? keptOf(ledger, [ledger.current()]) : keptOf(ledger)
  return recordsText(recordsFile(kept, { version, exported: now }))
}

/** Saves a file of records. `what` begins its name. */
export function exportRecords(records: Kept, whose: Whose, what: string): void {
  const now = new Date().toISOString()
  saveFile(nameOf(what, now, 'json'), recordsAsText(records, whose, now), 'application/json')
}

/** Saves every finished run of everybody as a spreadsheet. */
export function exportRoster(ledger: Ledger, what: string): void {
  saveFile(nameOf(what, new Date().toISOString(), 'csv'), rosterCsv(keptOf(ledger)), 'text/csv')
}
