/** Everything along the sidewalk from far to near, bare or with snow on it. */
import { c } from '../svg.ts'
import { onBench, onBin, onCar, onCrown, onMeter } from './snow.ts'
import { wall } from './space.ts'
import { bench, bin, lamp, meter, parked, pot, tree } from './things.ts'

export function things(snowed: boolean): string {
  const lies = (snow: string): string => (snowed ? snow : '')
  return (
    parked(24.5, [c('white'), c('white-dark'), c('rim-shade')], 0) +
    lies(onCar(24.5, 0)) +
    tree(27, 3.5, 1.5, 4) +
    lies(onCrown(27, 3.5, 1.5)) +
    parked(18.6, [c('navy-lit'), c('navy'), c('navy-dark')], 0.18) +
    lies(onCar(18.6, 0.18)) +
    lamp(25, false) +
    parked(12.6, [c('body-lit'), c('body-mid'), c('body-dark')], 0) +
    lies(onCar(12.6, 0)) +
    meter(17.4) +
    lies(onMeter(17.4)) +
    bin(13.4) +
    lies(onBin(13.4)) +
    tree(15.6, 3.7, 1.25, 8) +
    lies(onCrown(15.6, 3.7, 1.25)) +
    meter(11.6) +
    lies(onMeter(11.6)) +
    lamp(10.6, true) +
    parked(6.5, [c('white-lit'), c('white-dark'), c('rim-shade')], 0.16) +
    lies(onCar(6.5, 0.16)) +
    bench(7.6, 9.2) +
    lies(onBench(7.6, 9.2)) +
    meter(5.9) +
    lies(onMeter(5.9)) +
    pot(wall - 0.32, 12.5) +
    lies(onCrown(12.5, 0.66, 0.31, wall - 0.32)) +
    pot(wall - 0.32, 9.7) +
    lies(onCrown(9.7, 0.66, 0.31, wall - 0.32))
  )
}
