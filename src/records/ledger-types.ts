import type { RowKey } from './rows.ts'
import type { Attempt, OutsideFile, Person, Records, RunRecord } from './record-types.ts'

/**
 * Why nothing is kept. `silent`: the browser's storage has not answered; once it does, everything of this visit is kept.
 * `newer`: a later version of the program, perhaps in another tab, has upgraded the database.
 */
export type Lack = 'silent' | 'newer'

/**
 * Everything that is kept in this browser. It is read once and then lies in memory: reading is synchronous, and writing
 * tells whether the change is stored. Where nothing can be stored (private window, full disk), everything lasts for the
 * visit.
 */
export interface Ledger {
  /** Whether everything is stored: false once a write has failed or storage is missing, true again after one that worked. */
  keeps(): boolean
  /** Why nothing is kept, where that is known. */
  lacks(): Lack | null
  /**
   * Rows that are stored but cannot be read: they are in no list, and nothing is written over them. A damaged person is
   * in the list of people, with as much of them as can be read.
   */
  damaged(): readonly RowKey[]
  /** At least one, oldest first. */
  people(): readonly Person[]
  /** Whose runs are begun, shown and exported now. */
  current(): Person
  switchTo(person: string): Promise<void>
  addPerson(name: string): Promise<Person>
  rename(person: string, name: string): Promise<boolean>
  /** With every run and attempt of theirs. The last one is replaced by a nameless one. */
  removePerson(person: string): Promise<void>
  /** Oldest first; of the current person unless another is named. */
  runs(person?: string): readonly RunRecord[]
  /** A run by its id, of any person. */
  run(id: string): RunRecord | null
  attempts(person?: string): readonly Attempt[]
  /**
   * Adds or replaces a run, in one transaction that is committed at once. False: it lasts for this visit only; or it was
   * not taken at all, because its person has been removed, or the run has been finished in another tab and this is an
   * earlier state of it.
   * @param routine only time has passed: nothing has changed that a screen shows
   */
  putRun(run: RunRecord, routine?: boolean): Promise<boolean>
  /** Gives its undo, good for this visit. */
  removeRun(id: string): Promise<() => Promise<void>>
  putAttempt(attempt: Attempt): Promise<boolean>
  /** Adds or replaces what was taken from a file of records, in one transaction. */
  add(all: Records): Promise<boolean>
  /** The same array until something in it changes. */
  outside(): readonly OutsideFile[]
  addOutside(file: OutsideFile): Promise<boolean>
  removeOutside(id: string): Promise<void>
  /** Deletes all people, runs and attempts; files from outside stay. */
  clear(): Promise<void>
  /** How many attempts were deleted while they were going on, of which the tries are kept; without names. */
  triesKept(): number
  /** Called after every change, those made in other tabs included. */
  subscribe(listener: (kind: ChangeKind) => void): () => void
}

export interface ChangeKind {
  /** Made in another tab. */
  readonly elsewhere: boolean
  /** Only time has passed in an open run: nothing has changed that a screen shows. Comes twice a second. */
  readonly routine: boolean
}
