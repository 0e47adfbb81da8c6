import { describe, expect, it } from 'vitest'
import { replay, view } from '#engine'
import { circumstancesOf } from '../../src/stage/place/place-set.ts'
import { storefront } from '../../src/stage/place/storefront.ts'
import { logOf, compiledOf } from '../../build/shipped.ts'

/** Where the hose is at a moment of a run of the lesson, ms. */
function hoseAt(name: string, at: number): string | undefined {
  const run = replay(compiledOf('nozzle'), logOf('nozzle', name))
  if (!run.ok) throw new Error(run.error.code)
  return circumstancesOf(storefront, view(run.value, at)).scene['nozzle']
}
/** Whether it is in the car at each of some moments. */
const hoses = (name: string, moments: readonly number[]): boolean[] =>
  moments.map((at) => hoseAt(name, at) === 'in-car')

describe('the hose of the pump', () => {
  it('is in the car from the start until the driver has hung it up', () => {
    // Stopped at 10 s; five seconds later she gets out and hangs it up.
    expect(hoses('best', [0, 6000, 9000, 14_900, 15_100, 20_000])).toEqual([true, true, true, true, false, false])
  })
  it('is in the car until it tears off when nobody hangs it up', () => {
    // At the end it is torn off the pump, and still not hung up.
    expect(hoses('nothing', [0, 9000, 30_000])).toEqual([true, true, true])
    expect(hoseAt('nothing', 53_000)).toBe('torn-off')
    expect([hoseAt('late', 40_000), hoseAt('late', 47_000)]).toEqual(['stretched', 'stretched'])
  })
})
