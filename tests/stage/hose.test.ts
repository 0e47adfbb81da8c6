import { describe, expect, it } from 'vitest'
import { replay, view } from '#engine'
import { circumstancesOf } from '../../src/stage/place/place-set.ts'
import { storefront } from '../../src/stage/place/storefront.ts'
import { logOf, compiledOf } from '../../build/shipped.ts'

/** Whether the hose is in the car at each moment of a run of the lesson, ms. */
function hoses(name: string, moments: readonly number[]): boolean[] {
  const run = replay(compiledOf('nozzle'), logOf('nozzle', name))
  if (!run.ok) throw new Error(run.error.code)
  return moments.map((at) => circumstancesOf(storefront, view(run.value, at)).scene['nozzle'] === 'in-car')
}

describe('the hose of the pump', () => {
  it('is in the car from the start until the driver has hung it up', () => {
    // Stopped at 10 s; five seconds later she gets out and hangs it up.
    expect(hoses('best', [0, 6000, 9000, 14_900, 15_100, 20_000])).toEqual([true, true, true, true, false, false])
  })
  it('is in the car to the end when nobody hangs it up', () => {
    expect(hoses('nothing', [0, 9000, 30_000, 53_000])).toEqual([true, true, true, true])
    expect(hoses('late', [40_000, 47_000])).toEqual([true, true])
  })
})
