import type { CheckResult, Ledger } from '#records'
import type { Changing } from './changing.ts'

/** People, runs and attempts: what this browser keeps of them, and the way in for a file of records. */
export interface Records extends Changing {
  readonly ledger: Ledger
  /** The program's version, as a file of records names it. */
  readonly version: string
  /**
   * Reads a file of records and replays what is in it, apart from the page where that can be; nothing is taken yet.
   * Rejects when the file cannot be read, and when the signal aborts it.
   * @param onProgress called with how much has been done, 0 to 1
   */
  check(file: File, signal?: AbortSignal, onProgress?: (done: number) => void): Promise<CheckResult>
}
