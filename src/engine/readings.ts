/** How a list of events is read into a state, so that reading can stop anywhere and go on later. `S` holds the events. */
export interface Steps<S, T> {
  /** The state before the first event. */
  readonly begin: (source: S) => T
  /** The state after the events from index `from` until before `to`, at least one. Never changes `state`: others go on from it. */
  readonly goOn: (state: T, source: S, from: number, to: number) => T
}

/** A state, in which steps it was read, and how many events have been read into it. */
interface Read {
  readonly steps: object
  readonly count: number
  readonly state: unknown
}

/**
 * What has been read of a run's events. It says nothing that is not in them, and is kept with the run so that what is asked
 * of it after each input costs what is new since the one before, however long the run is.
 */
export class Readings {
  /** One for each of the few kinds of steps. */
  #read: readonly Read[]

  constructor(read: readonly Read[] = []) {
    this.#read = read
  }

  /** The same for a run that begins with the same events. */
  handedOn(): Readings {
    return new Readings(this.#read)
  }

  /** The state after the first `count` events. The same state comes back for the same count; looking back reads from the start. */
  of<S, T>(steps: Steps<S, T>, source: S, count: number): T {
    const before = this.#read.find((read) => read.steps === steps) as (Read & { readonly state: T }) | undefined
    if (before?.count === count) return before.state
    const from = before !== undefined && before.count < count ? before : { count: 0, state: steps.begin(source) }
    const state = from.count < count ? steps.goOn(from.state, source, from.count, count) : from.state
    this.#read = [...this.#read.filter((read) => read.steps !== steps), { steps, count, state }]
    return state
  }
}
