import type { PlaceWords } from './place-words.ts'
import { alley } from './places/alley.ts'
import { bookingCell } from './places/booking-cell.ts'
import { garage } from './places/garage.ts'
import { homeInterior } from './places/home-interior.ts'
import { interviewRoom } from './places/interview-room.ts'
import { lockerRoom } from './places/locker-room.ts'
import { patrolCar } from './places/patrol-car.ts'
import { reportRoom } from './places/report-room.ts'
import { residentialDoor } from './places/residential-door.ts'
import { roadside } from './places/roadside.ts'
import { sallyPort } from './places/sally-port.ts'
import { sidewalk } from './places/sidewalk.ts'
import { storefront } from './places/storefront.ts'
import { supervisorOffice } from './places/supervisor-office.ts'

/** F3: the places, each with the words it publishes. */
export const wordsOfPlace = {
  roadside,
  alley,
  sidewalk,
  'sally-port': sallyPort,
  'interview-room': interviewRoom,
  'report-room': reportRoom,
  garage,
  'residential-door': residentialDoor,
  'locker-room': lockerRoom,
  storefront,
  'home-interior': homeInterior,
  'booking-cell': bookingCell,
  'patrol-car': patrolCar,
  'supervisor-office': supervisorOffice,
} as const satisfies Readonly<Record<string, PlaceWords>>

export type Place = keyof typeof wordsOfPlace
type WordsOf = typeof wordsOfPlace

export const places = Object.keys(wordsOfPlace) as readonly Place[] as readonly [Place, ...Place[]]

/** The landmarks of a place, as a type. */
export type LandmarkOf<P extends Place> = WordsOf[P]['landmarks'][number]
/** A landmark of any place. */
export type Landmark = { readonly [P in Place]: LandmarkOf<P> }[Place]
/** The set pieces of a place, as a type. */
export type PieceOf<P extends Place> = keyof WordsOf[P]['pieces'] & string

/** The states of a set piece of a place, as a type; of a piece that carries a text, any text. */
export type StateOf<P extends Place, K extends PieceOf<P>> = WordsOf[P]['pieces'][K] extends readonly (infer S)[]
  ? S & string
  : string

/** Every landmark of every place, once each, in order of the places. */
export const landmarks = [
  ...new Set(places.flatMap((place): readonly string[] => wordsOfPlace[place].landmarks)),
] as readonly Landmark[] as readonly [Landmark, ...Landmark[]]

/** The same list's entry with the types all places share. */
export const placeWordsOf = (place: Place): PlaceWords => wordsOfPlace[place]
