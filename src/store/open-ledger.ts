import { PATIENCE } from './connection.ts'
import { createLedger } from '#records'
import type { LateStore, Ledger } from '#records'
import { newId } from './new-id.ts'
import { openStore } from './open-store.ts'
import type { StoreOptions } from './open-store.ts'
import { storedChoice } from './stored-choice.ts'
import { storedTries } from './stored-tries.ts'
import { openTabChannel } from './tab-channel.ts'
import { within } from './within.ts'

/** The database with what it holds. One that cannot be read at all is left alone: whatever is in it stays as it is. */
async function openFilled(options: StoreOptions): Promise<LateStore | 'newer' | null> {
  const store = await openStore(options)
  if (store === null || store === 'newer') return store
  return store.readAll().then(
    (rows) => ({ store, rows }),
    () => null,
  )
}

/**
 * Opens this browser's ledger. Never rejects, and never waits long for storage: where it is missing, memory stands in for
 * the visit; where it does not answer within `PATIENCE`, memory stands in until it does.
 */
export async function openLedger(options: Pick<StoreOptions, 'upgrades'> = {}): Promise<Ledger> {
  const outside = { newId, now: () => new Date().toISOString() }
  let hasAnswered = false
  const onRead = (): void => {
    hasAnswered = true
  }
  const coming = openFilled({ ...options, ...outside, onRead })
  const inTime = await within(coming, PATIENCE, 'silent' as const)
  // A slow connection, over which the check of the rows comes, is not a database that does not answer.
  const found = inTime === 'silent' && hasAnswered ? await coming : inTime
  const parts = { ...outside, choice: storedChoice, tries: storedTries }
  // Where nothing is stored, another tab has nothing to read, so no channel is opened.
  if (found === null || found === 'newer') return createLedger({ ...parts, store: null, tabs: null, lacks: found })
  const tabs = openTabChannel()
  if (found === 'silent') return createLedger({ ...parts, store: null, tabs, lacks: 'silent', late: coming })
  return createLedger({ ...parts, store: found.store, tabs }, found.rows)
}
