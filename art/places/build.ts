/** Draws every place into `assets/places`. Run: npx tsx art/places/build.ts */
import { mkdirSync, writeFileSync } from 'node:fs'
import { alleyFiles } from './alley/index.ts'
import { residentialDoor } from './residential-door/index.ts'
import { garage } from './garage/index.ts'
import { bookingCell } from './booking-cell/index.ts'
import { homeInterior } from './home-interior/index.ts'
import { interviewRoom } from './interview-room/index.ts'
import { lockerRoom } from './locker-room/index.ts'
import { patrolCar } from './patrol-car/index.ts'
import { reportRoom } from './report-room/index.ts'
import { roadside } from './roadside/index.ts'
import { sallyPort } from './sally-port/index.ts'
import { sidewalk } from './sidewalk/index.ts'
import { storefront } from './storefront/index.ts'
import { supervisorOffice } from './supervisor-office/index.ts'

const places = {
  'patrol-car': patrolCar,
  'supervisor-office': supervisorOffice,
  'booking-cell': bookingCell,
  'home-interior': homeInterior,
  'sally-port': sallyPort,
  'locker-room': lockerRoom,
  garage,
  alley: alleyFiles,
  'residential-door': residentialDoor,
  sidewalk,
  storefront,
  'report-room': reportRoom,
  'interview-room': interviewRoom,
  roadside,
}
const only = process.argv.slice(2)
/** Names of places to draw; all when none is given. */
for (const [place, files] of Object.entries(places)) {
  if (only.length > 0 && !only.includes(place)) continue
  const folder = new URL(`../../assets/places/${place}/`, import.meta.url)
  mkdirSync(folder, { recursive: true })
  for (const [name, draw] of Object.entries(files)) {
    const text = draw()
    writeFileSync(new URL(`${name}.svg`, folder), text)
    console.log(`${place}/${name}.svg ${(text.length / 1024).toFixed(1)} kB`)
  }
}
