import type { Time, Weather } from '#scenario'

/** The things of a place that are there only sometimes. */
export interface Circumstances {
  readonly weather: Weather
  readonly time: Time
  /** Whether the stopped car is there. */
  readonly car: boolean
  /** The state of every set piece of the place, by its name. */
  readonly scene: Readonly<Record<string, string>>
}

/** Says whether a layer or a light is seen in given circumstances. */
export type Condition = (now: Circumstances) => boolean
