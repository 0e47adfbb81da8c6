// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RunRecord } from '#records'
import { memoryLedger } from '../support/fake-store.ts'
import { PractiseNext } from '../../src/ui/progress/practise-next.tsx'
import { HesitationFigure } from '../../src/ui/progress/hesitation.tsx'
import { ProgressScreen } from '../../src/ui/progress/progress-screen.tsx'
import { createText, fetchTexts, sections, TextProvider } from '../../src/ui/text/index.ts'
import { fakePorts } from '../support/fake-ports.ts'
import { recordOf } from '../../build/sample-records/runs.ts'
import * as page from '../support/page.tsx'

/** The ports of somebody who person has these runs. */
async function portsWith(runs: readonly RunRecord[]) {
  const ledger = memoryLedger()
  for (const run of runs) await ledger.putRun({ ...run, person: ledger.current().id })
  return fakePorts({ ledger })
}
const open = async (runs: readonly RunRecord[]) => {
  await page.show(<ProgressScreen />, await portsWith(runs))
}

beforeEach(() => {
  window.scrollTo = () => undefined
})
afterEach(page.end)

const stoppable = 'filming garage locker-twelve long-stop missing-box room-two sally-port still-prone wrong-door'
const controls = 'fast-hands page-two porch-light wet-night'

/** Another version of a scene that was played: as good as another scene. */
function otherVersion(run: RunRecord): RunRecord {
  const { reading } = run
  const trial = reading && { ...reading.trial, scenarioHash: `${reading.trial.scenarioHash}-later` }
  return { ...run, id: `${run.id}-later`, reading: reading && trial && { ...reading, trial } }
}

test('S7 with enough first runs, d′, its range and c are told in words; a later run of a known scene changes none', async () => {
  const calm = controls.split(' ').map((id, i) => recordOf(`${id}/best`, 20 + i))
  const few = [...stoppable.split(' ').map((id, i) => recordOf(`${id}/best`, i)), ...calm]
  await open(few)
  expect(page.text()).toContain('Plain counts for now. From 8 scenes of the first kind and 8 of the second on')
  expect(page.text()).not.toMatch(/d′ \d/)
  page.end()
  const runs = [...few, ...calm.map(otherVersion)]
  await open(runs)
  expect(page.text()).toMatch(/you tell the two apart (clearly|very well) \(d′ \d\.\d\)/)
  expect(page.text()).toMatch(/the true value may lie anywhere from \d\.\d to \d\.\d\./)
  const before = page.get('.telling').textContent
  page.end()
  await open([...runs, recordOf('long-stop/nothing', 40)])
  expect(page.get('.telling').textContent).toBe(before)
})

test('self-assessment is left out while there is none', async () => {
  await open([recordOf('long-stop/best', 0)])
  expect(page.text()).not.toContain('Your own judgement')
})

test('A14 every word of the chart of seconds is of the language', async () => {
  const each = [3, 8].map((seconds) => ({ run: `r${seconds}`, title: 'Scene', seconds }))
  await page.show(
    <TextProvider text={createText('en-XA', await fetchTexts('en-XA', sections))}>
      <HesitationFigure hesitation={{ each, median: 3, latest: 8 }} />
    </TextProvider>,
  )
  const words = [...document.body.querySelectorAll('.progress-chart text')].map((text) => text.textContent)
  expect(words).toHaveLength(3)
  for (const text of words) expect(text).toMatch(/^⟦.*⟧$/)
})

test('nothing is told in percent, and nobody is compared with anybody', async () => {
  await open([recordOf('long-stop/best', 0), recordOf('garage/nothing', 1)])
  expect(page.text()).not.toMatch(/%|percent|rank(ing|ed)|average officer/)
})

test('the catalogue’s line names one scenario, and none before the first finished run', async () => {
  await page.show(<PractiseNext />, await portsWith([recordOf('long-stop/nothing', 0, { state: 'open' })]))
  expect(page.text()).toBe('')
  page.end()
  const ports = await portsWith([recordOf('long-stop/nothing', 0)])
  await page.show(<PractiseNext />, ports)
  await page.settle(() => import('../../src/ui/progress/index.ts'))
  await page.settle()
  expect(document.body.querySelectorAll('a')).toHaveLength(1)
  expect(page.get('a').getAttribute('href')).toBe('#/brief/long-stop')
})
