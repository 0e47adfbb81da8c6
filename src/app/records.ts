import type { Ledger, PlanOffer } from '#records'
import type { Records } from '#ui'
import type { Subscribe } from './changes.ts'
import type { ScenarioLibrary } from './library.ts'

/** Every change of the ledger that a screen shows: all but those in which only time has passed in an open run. */
export const shownChanges =
  (ledger: Ledger): Subscribe =>
  (listener) =>
    ledger.subscribe(({ routine }) => {
      if (!routine) listener()
    })

interface RecordsParts {
  readonly ledger: Ledger
  readonly library: Pick<ScenarioLibrary, 'open'>
  /** The program's version. */
  readonly version: string
  /** The plans of one's own that are played here. */
  readonly own: () => readonly PlanOffer[]
}

/** The ledger, and the check of files of records against the scenarios that are here. */
export function createRecords({ ledger, library, version, own }: RecordsParts): Records {
  return {
    ledger,
    version,
    async check(file, signal, onProgress) {
      const { checkRecordsOf } = await import('./workers/check-records.ts')
      return checkRecordsOf(file, library, signal, onProgress, own())
    },
    subscribe: shownChanges(ledger),
  }
}
