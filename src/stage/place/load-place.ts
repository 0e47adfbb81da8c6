import type { Place } from '#engine'
import { alley } from './alley.ts'
import { residentialDoor } from './residential-door.ts'
import { garage } from './garage.ts'
import { interviewRoom } from './interview-room.ts'
import { lockerRoom } from './locker-room.ts'
import { reportRoom } from './report-room.ts'
import { sallyPort } from './sally-port.ts'
import { sidewalk } from './sidewalk.ts'
import { storefront } from './storefront.ts'
import { roadside } from './roadside.ts'
import type { PlaceSet } from './place-set.ts'

/** Drawings as lazy text: each its own small chunk, so nothing is fetched by URL and a page without a server works too. */
const drawings = import.meta.glob<string>(['../../../assets/places/*/*.svg', '!**/card-*.svg'], {
  query: '?raw',
  import: 'default',
})

/** The set each place is drawn with. */
const sets: Readonly<Record<Place, PlaceSet>> = {
  roadside,
  alley,
  sidewalk,
  'residential-door': residentialDoor,
  storefront,
  'sally-port': sallyPort,
  'interview-room': interviewRoom,
  'report-room': reportRoom,
  garage,
  'locker-room': lockerRoom,
}

export const setOf = (place: Place): PlaceSet => sets[place]

/** The SVG texts of a set by file name. A drawing that cannot be had is left out: the rest still makes a picture. */
export async function loadDrawings(set: PlaceSet): Promise<ReadonlyMap<string, string>> {
  const layers = set.order.filter((item) => typeof item !== 'string')
  const found = await Promise.all(
    layers.map(async ({ file, from = set.folder }) => {
      const load = drawings[`../../../assets/places/${from}/${file}.svg`]
      try {
        return load ? ([file, await load()] as const) : null
      } catch {
        return null
      }
    }),
  )
  return new Map(found.filter((entry) => entry !== null))
}
