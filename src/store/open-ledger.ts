import { PATIENCE } from './connection.ts'
import { createLedger } from '#records'
import type { LateStore, Ledger } from '#records'
import { storedTries } from './stored-tries.ts'
import { openStore } from './open-store.ts'
import { openWire, storedChoice } from './tabs.ts'
import { within } from './within.ts'

/** The database with what it holds. One that cannot be read at all is left alone: whatever is in it stays as it is. */
async function openFilled(): Promise<LateStore | 'newer' | null> {
  const disk = await openStore()
  if (disk === null || disk === 'newer') return disk
  return disk.readAll().then(
    (rows) => ({ disk, rows }),
    () => null,
  )
}

/**
 * Opens this browser's ledger. Never rejects and never takes long: where storage is missing, memory stands in for the
 * visit; where it does not answer within `PATIENCE`, until it does.
 */
export async function openLedger(): Promise<Ledger> {
  const coming = openFilled()
  const found = await within(coming, PATIENCE, 'silent' as const)
  const parts = { choice: storedChoice, tries: storedTries, now: () => new Date().toISOString() }
  // With nothing kept there is nothing another tab could read.
  if (found === null || found === 'newer') return createLedger({ ...parts, disk: null, wire: null, lacks: found })
  const wire = openWire()
  if (found === 'silent') return createLedger({ ...parts, disk: null, wire, lacks: 'silent', late: coming })
  return createLedger({ ...parts, disk: found.disk, wire }, found.rows)
}
