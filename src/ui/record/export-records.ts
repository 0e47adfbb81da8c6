import { dayOf, eastHere, keptOf, recordsFile, recordsText, rosterCsv } from '#records'
import { saveFile } from '../parts/index.ts'
import type { Shell } from '../shell/shell-types.ts'

/** "step-in-records-2026-03-02.json", by the day it is here. */
const nameOf = (what: string, now: string, end: string): string => `${what}-${dayOf(now, eastHere(now))}.${end}`

/** Saves a file of records: of the current person, or of everybody. `what` begins its name. */
export function exportRecords(
  shell: Pick<Shell, 'ledger' | 'version'>,
  whose: 'mine' | 'everyone',
  what: string,
): void {
  const now = new Date().toISOString()
  const { ledger, version } = shell
  const kept = whose === 'mine' ? keptOf(ledger, [ledger.current()]) : keptOf(ledger)
  saveFile(nameOf(what, now, 'json'), recordsText(recordsFile(kept, { version, exported: now })), 'application/json')
}

/** Saves every finished run of everybody as a spreadsheet. */
export function exportRoster({ ledger }: Pick<Shell, 'ledger'>, what: string): void {
  saveFile(nameOf(what, new Date().toISOString(), 'csv'), rosterCsv(keptOf(ledger)), 'text/csv')
}
