/**
 * How much one file of records may hold. Each is asked before the work it bounds is done; the sums are more than the
 * program ever writes into a file of the largest size.
 */
export const fileLimits = {
  /** Bytes: some thousands of runs. */
  bytes: 20 * 1024 * 1024,
  /** Lists and objects within each other. A file that the program wrote has nine. */
  depth: 64,
  /** Values of any kind, lists and objects included. */
  values: 4_000_000,
  people: 5000,
  runs: 50_000,
  attempts: 10_000,
  /** Scenes of one attempt, and of one certificate: twice what a plan can have. */
  scenes: 200,
  /** How many damaged places of a file are reported. */
  places: 10,
} as const
