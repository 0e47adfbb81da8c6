import { compile } from '#engine'
import { prove } from '#prove'
import type { Action, Beat, Scenario } from '#scenario'
import { expect, test } from 'vitest'
import { playEverything } from './brute-force.ts'
import { compiledWith } from './fixtures.ts'

type Weak = Pick<Action, 'rung' | 'quality'> & { readonly to: string }

const acts = (...weak: Weak[]): Action[] =>
  weak.map(({ rung, quality, to }, i) => ({
    id: `a${i}`,
    kind: 'intervene',
    rung,
    label: 'l',
    quality,
    why: 'w',
    then: to,
  }))

const beat = (harm: Beat['harm'], to: string, actions: Action[] = [], rest: Partial<Beat> = {}): Beat => ({
  harm,
  lasts: 0.001,
  then: to,
  actions,
  ...rest,
})

const scenario = (beats: Record<string, Beat>): Scenario => ({
  ...compiledWith().scenario,
  start: 'first',
  beats: {
    ...beats,
    good: { harm: 'none', ending: { outcome: 'prevented', title: 't', text: 't' } },
    gone: { harm: 'none', ending: { outcome: 'unchecked', title: 't', text: 't' } },
  },
})

/** Long enough that nothing is late on the do-nothing run. */
const long = { lasts: 0.008 }
const speak = acts({ rung: 'alert', quality: 5, to: 'good' })

/** The best run, as it is proved and as it is when every run is played. */
function bests(made: Scenario) {
  const compiled = compile(made)
  return { proved: prove(compiled).best?.overall.toFixed(6), played: playEverything(compiled).best.toFixed(6) }
}

test('of two pasts at one time, the better spoken one does not hide the one that has seen less harm', () => {
  const { proved, played } = bests(
    scenario({
      first: beat(
        'none',
        'gone',
        acts({ rung: 'probe', quality: 2, to: 'hurt' }, { rung: 'probe', quality: 1, to: 'calm' }),
        long,
      ),
      hurt: beat('violation', 'meet'),
      calm: beat('none', 'meet'),
      meet: beat('building', 'gone', speak),
    }),
  )
  expect(proved).toEqual(played)
})

test('of two pasts at one time, the better spoken one does not hide the one that climbed on', () => {
  const { proved, played } = bests(
    scenario({
      first: beat('none', 'gone', acts({ rung: 'challenge', quality: 2, to: 'brushed' }), long),
      brushed: beat(
        'building',
        'gone',
        acts({ rung: 'probe', quality: 2, to: 'wait' }, { rung: 'take-action', quality: 1, to: 'wait' }),
        { rebuff: true },
      ),
      wait: beat('building', 'meet'),
      meet: beat('building', 'gone', speak),
    }),
  )
  expect(proved).toEqual(played)
})

test('of two pasts, one does not hide the times at which only the other can be there', () => {
  const { proved, played } = bests(
    scenario({
      first: beat(
        'none',
        'gone',
        acts({ rung: 'probe', quality: 2, to: 'meet' }, { rung: 'probe', quality: 1, to: 'late' }),
        long,
      ),
      late: beat('none', 'meet', [], { lasts: 0.002 }),
      meet: beat('building', 'gone', speak),
    }),
  )
  expect(proved).toEqual(played)
})
