import type { Ledger } from '../ledger-types.ts'
import type { Person, Records } from '../record-types.ts'

/** Everything a ledger holds of some people; of all unless they are named. */
export function keptOf(ledger: Ledger, people: readonly Person[] = ledger.people()): Records {
  return {
    people,
    runs: people.flatMap(({ id }) => ledger.runs(id)),
    attempts: people.flatMap(({ id }) => ledger.attempts(id)),
  }
}
