import type { Inset } from '#scenario'
import { bodies } from './bodies.ts'
import { carried } from './carried.ts'
import { duty } from './duty.ts'
import { force } from './force.ts'
import { papers } from './papers.ts'
import { places } from './places.ts'
import { screens } from './screens.ts'

/** What is drawn inside the panel of each inset, 400 × 300. */
export const drawings: Readonly<Record<Inset, string>> = {
  ...papers,
  ...screens,
  ...force,
  ...duty,
  ...places,
  ...bodies,
  ...carried,
}
