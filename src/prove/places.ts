import type { Harm } from '#engine'
import { harmHeight, worse } from '#score'
import { tallyThrough } from './bounds.ts'
import type { Entrance, Exit } from './entrances.ts'
import { nothingYet } from './tally.ts'
import type { Tally } from './tally.ts'

/** An entrance with a past in which nobody has really stepped in. */
export interface Place {
  readonly entrance: Entrance
  /** The worst harm of the beats entered, this one included, as far as `early` asks: `none` stands for `building` too. */
  readonly entered: Harm
  readonly tally: Tally
  /** When the beat began, ms. */
  readonly begun: number
}

const asked = (harm: Harm): Harm => (harmHeight(harm) < harmHeight('violation') ? 'none' : harm)

/** Where a run starts. */
export const startAt = (entrance: Entrance): Place => ({
  entrance,
  entered: asked(entrance.beat.beat.harm),
  tally: nothingYet,
  begun: 0,
})

/** Where an act leads that is taken so many ms after the beat began; null: nothing is done in the beat. Null after an ending. */
export function placeAfter(place: Place, exit: Exit | null, spent: number): Place | null {
  const to = exit === null ? place.entrance.lapse : exit.entrance
  if (to === null) return null
  return {
    entrance: to,
    entered: asked(worse(place.entered, to.beat.beat.harm)),
    tally: tallyThrough(place.tally, place.entrance, exit),
    begun: place.begun + spent,
  }
}

/** A place, and all that follow when nothing is done from there on. */
export function placesFrom(first: Place): Place[] {
  const places: Place[] = []
  for (let at: Place | null = first; at !== null; at = placeAfter(at, null, at.entrance.beat.lasts)) places.push(at)
  return places
}
