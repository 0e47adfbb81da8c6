import type { Change, RunRecord, SavedRun } from '#records'

// An open run is written after each input and twice a second. All but its inputs is one row of `runs`; each input is a row of its own
// in `inputs`, so that a write costs what is new, however long the run is. A run that is over is one row, inputs and all.

/** An input of a run. */
export type Input = SavedRun['log']['entries'][number]

/** An input as a row: the `n`th of a run, from 0. */
export interface InputRow {
  readonly run: string
  readonly n: number
  readonly entry: Input
}

/** All inputs of a run, by the keys of their rows. */
export const inputsOf = (run: string): IDBKeyRange => IDBKeyRange.bound([run], [run, []])

/** A run as its row holds it: `inputs` says how many of its inputs are rows of their own. */
type RunRow = RunRecord & { readonly inputs?: number }

/** What has to be stored of a run. */
interface Apart {
  readonly row: RunRow
  readonly inputs: readonly Input[]
}

/** Takes the inputs of an open run out of its row. Anything that is no open run with inputs is stored as it is. */
export function apart(run: RunRecord): Apart {
  const inputs: unknown = (run.saved as SavedRun | null | undefined)?.log?.entries
  if (run.saved === null || !Array.isArray(inputs) || inputs.length === 0) return { row: run, inputs: [] }
  const log = { ...run.saved.log, entries: [] }
  return { row: { ...run, saved: { ...run.saved, log }, inputs: inputs.length }, inputs: inputs as readonly Input[] }
}

/** Puts the inputs of a run into its row again. Where some are missing, its list of inputs is none, and the row counts as damaged. */
function together({ inputs: count = 0, ...run }: RunRow, rows: readonly InputRow[]): RunRecord {
  const entries = rows.slice(0, count).map(({ entry }) => entry)
  const isWhole = entries.length === count && rows.slice(0, count).every(({ n }, i) => n === i)
  const log = { ...run.saved?.log, entries: isWhole ? entries : null }
  return { ...run, saved: { ...run.saved, log } as unknown as SavedRun }
}

const hasInputs = (value: unknown): value is RunRow => typeof value === 'object' && value !== null && 'inputs' in value

/** Rows that have just been read, as they were before their inputs were taken out. `rowsOf` gives the inputs of a run in order. */
export const joined = (
  rows: readonly Change[],
  rowsOf: (run: string) => readonly InputRow[],
  stored: StoredInputs,
): readonly Change[] =>
  rows.map((row) => {
    if (row.table !== 'runs') return row
    // Another tab may have written it.
    stored.forget(row.id)
    if (!hasInputs(row.value)) return row
    stored.begun(row.id)
    return { ...row, value: together(row.value, rowsOf(row.id)) }
  })

/** Which inputs of which runs are stored for certain. */
export interface StoredInputs {
  /** The inputs of a run that are not yet stored for certain, the `from`th first; `anew`: those that are stored are others, and must go. */
  missing(run: string, inputs: readonly Input[]): { readonly from: number; readonly anew: boolean }
  /** Whether there may be rows of a run's inputs. */
  mayHave(run: string): boolean
  /** There may be rows of a run's inputs from now on. */
  begun(run: string): void
  /** They are stored. */
  done(run: string, inputs: readonly Input[]): void
  /** The rows of a run's inputs are gone, or about to be. */
  forget(run: string): void
}

/** Remembers which inputs have been stored, as objects: a run that goes on has the very objects of the run before. */
export function storedInputs(): StoredInputs {
  const known = new Map<string, readonly Input[]>()
  return {
    missing(run, inputs) {
      const before = known.get(run)
      const goesOn = before !== undefined && before.every((input, n) => input === inputs[n])
      return goesOn && before.length > 0 ? { from: before.length, anew: false } : { from: 0, anew: true }
    },
    mayHave: (run) => known.has(run),
    begun: (run) => {
      if (!known.has(run)) known.set(run, [])
    },
    // It may have been removed since.
    done: (run, inputs) => {
      if (known.has(run)) known.set(run, inputs)
    },
    forget: (run) => void known.delete(run),
  }
}
