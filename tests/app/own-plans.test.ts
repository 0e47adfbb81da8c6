import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseScenario } from '#scenario'
import { openOwnPlans } from '../../src/app/own-plans.ts'
import type { ScenarioLibrary } from '../../src/app/library.ts'
import { planBench } from '../../src/app/studio/plan-bench.ts'
import { memoryLedger } from '../support/fake-store.ts'

const sceneOf = (id: string) => {
  const { scenario } = parseScenario(readFileSync(`scenarios/${id}/scenario.json`, 'utf8'), 'scenario.json')
  if (scenario === null) throw new Error(`${id} has errors`)
  return scenario
}
const catalogue = new Map([
  ['wrong-door', sceneOf('wrong-door')],
  ['outside-garage', sceneOf('garage')],
])

/** A catalogue of one scenario of the program's and one from outside. */
function fakeLibrary() {
  const here = new Map(catalogue)
  let changed = (): void => undefined
  const library = {
    entries: () => [...here].map(([id, scenario]) => ({ id, scenario })),
    open: async (id: string) => ({ original: here.get(id), translation: null }),
    hashOf: (id: string) => id,
    subscribe: (listener: () => void) => {
      changed = listener
      return () => undefined
    },
  } as unknown as ScenarioLibrary
  const lose = (id: string): void => {
    here.delete(id)
    changed()
  }
  return { library, lose }
}

const minutes = sceneOf('wrong-door').minutes + sceneOf('garage').minutes
const plan = {
  format: 1,
  id: 'mine',
  title: { en: 'Mine' },
  summary: { en: 'Two scenes.' },
  mode: 'practice',
  scenarios: ['wrong-door', 'garage'],
  controls: [...catalogue.values()].filter(({ kind }) => kind === 'control').length,
  pass: { overall: 0, mastered: 0, controls: 0, screenOuts: 0 },
  hours: Math.round((minutes / 60) * 100) / 100,
  validMonths: null,
}
const text = JSON.stringify(plan)

it('a plan of one’s own is played here with a scene from outside, and again after a reload', async () => {
  const ledger = memoryLedger()
  const { library } = fakeLibrary()
  const plans = await openOwnPlans(ledger, library)
  expect(plans.offers()).toEqual([])
  // The ledger of the test is in memory, so nothing is stored.
  expect(await plans.put('mine', text)).toEqual({ kept: false })
  const [offer] = (await openOwnPlans(ledger, library)).offers()
  expect(offer?.plan.scenarios).toEqual(['wrong-door', 'outside-garage'])
  expect(Object.keys(offer?.scenes ?? {})).toEqual(['wrong-door', 'outside-garage'])
})

it('a plan with an error is not taken', async () => {
  const ledger = memoryLedger()
  const plans = await openOwnPlans(ledger, fakeLibrary().library)
  await expect(plans.put('mine', text.replace('"garage"', '"gone"'))).rejects.toThrow('cannot be played')
  expect(ledger.outside()).toEqual([])
})

it('a plan waits while one of its scenes is not here, and is removed and brought back', async () => {
  const { library, lose } = fakeLibrary()
  const plans = await openOwnPlans(memoryLedger(), library)
  await plans.put('mine', text)
  const undo = await plans.remove('mine')
  expect(plans.offers()).toEqual([])
  await undo()
  expect(plans.offers()).toHaveLength(1)
  const heard = new Promise<void>((done) => plans.subscribe(done))
  lose('outside-garage')
  await heard
  expect(plans.offers()).toEqual([])
})

it('plans are written with the scenes of the catalogue, each by what the command line calls it', async () => {
  const { library } = fakeLibrary()
  const bench = planBench(library, await openOwnPlans(memoryLedger(), library))
  expect([...(await bench.scenes())].map(([name, { id }]) => [name, id])).toEqual([
    ['wrong-door', 'wrong-door'],
    ['garage', 'outside-garage'],
  ])
})
