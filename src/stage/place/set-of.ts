import type { Place } from '#scenario'
import { alley } from './alley.ts'
import { residentialDoor } from './residential-door.ts'
import { bookingCell } from './booking-cell.ts'
import { homeInterior } from './home-interior.ts'
import { garage } from './garage.ts'
import { interviewRoom } from './interview-room.ts'
import { lockerRoom } from './locker-room.ts'
import { patrolCar } from './patrol-car.ts'
import { reportRoom } from './report-room.ts'
import { sallyPort } from './sally-port.ts'
import { sidewalk } from './sidewalk.ts'
import { storefront } from './storefront.ts'
import { supervisorOffice } from './supervisor-office.ts'
import { roadside } from './roadside.ts'
import type { DirectedSet, PlaceSet } from './place-set.ts'

/** The set each place is drawn with. */
const sets: { readonly [P in Place]: DirectedSet<P> } = {
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
  'patrol-car': patrolCar,
  'supervisor-office': supervisorOffice,
}

export const setOf = (place: Place): PlaceSet => sets[place]
