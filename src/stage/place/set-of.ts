import type { Place } from '#scenario'
import { alley } from './alley.ts'
import { residentialDoor } from './residential-door.ts'
import { bookingCell } from './booking-cell.ts'
import { homeInterior } from './home-interior.ts'
import { garage } from './garage.ts'
import { interviewRoom } from './interview-room.ts'
import { lockerRoom } from './locker-room.ts'
import { reportRoom } from './report-room.ts'
import { sallyPort } from './sally-port.ts'
import { sidewalk } from './sidewalk.ts'
import { storefront } from './storefront.ts'
import { supervisorOffice } from './supervisor-office.ts'
import { roadside } from './roadside.ts'
import type { DirectedSet, PlaceSet } from './place-set.ts'

/** Places whose landmarks and set pieces are not drawn yet: people at a landmark stand in the middle. */
export const undirected = ['patrol-car'] as const satisfies readonly Place[]
type Undirected = (typeof undirected)[number]

/** The set each place is drawn with. */
const sets: { readonly [P in Place]: P extends Undirected ? PlaceSet : DirectedSet<P> } = {
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
  'home-interior': homeInterior,
  'booking-cell': bookingCell,
  'patrol-car': garage,
  'supervisor-office': supervisorOffice,
}

export const setOf = (place: Place): PlaceSet => sets[place]
