import type { Place } from '#scenario'
import type { PlaceDirection } from '../place-direction.ts'
import { alley } from './alley.ts'
import { bookingCell } from './booking-cell.ts'
import { garage } from './garage.ts'
import { homeInterior } from './home-interior.ts'
import { interviewRoom } from './interview-room.ts'
import { lockerRoom } from './locker-room.ts'
import { patrolCar } from './patrol-car.ts'
import { reportRoom } from './report-room.ts'
import { residentialDoor } from './residential-door.ts'
import { roadside } from './roadside.ts'
import { sallyPort } from './sally-port.ts'
import { sidewalk } from './sidewalk.ts'
import { storefront } from './storefront.ts'
import { supervisorOffice } from './supervisor-office.ts'

/** The words of every place for what can be seen there. */
export const places: { readonly [P in Place]: PlaceDirection<P> } = {
  alley,
  'booking-cell': bookingCell,
  garage,
  'home-interior': homeInterior,
  'interview-room': interviewRoom,
  'locker-room': lockerRoom,
  'patrol-car': patrolCar,
  'report-room': reportRoom,
  'residential-door': residentialDoor,
  roadside,
  'sally-port': sallyPort,
  sidewalk,
  storefront,
  'supervisor-office': supervisorOffice,
}
