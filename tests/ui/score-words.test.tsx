// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Finished, Ports } from '../../src/ui/ports/index.ts'
import { ProgressScreen } from '../../src/ui/progress/index.ts'
import { RecordScreen } from '../../src/ui/record/record-screen.tsx'
import { PlanScreen } from '../../src/ui/plans/index.ts'
import { Sheet } from '../../src/ui/plans/certificate/sheet.tsx'
import { bandText, earlyText, effectiveText, overallText } from '../../src/ui/parts/scores/score-words.ts'
import { textIn } from '../support/texts.ts'
import { fakePorts } from '../support/fake-ports.ts'
import { entries } from '../support/heads.ts'
import { attemptOf, offerOf } from '../../build/sample-records/attempts.ts'
import { finishedOf } from '../support/debrief-fixture.ts'
import * as page from '../support/page.tsx'
import { fetched } from '../support/fetched.ts'

const t = textIn().getFixedT('en')
const offers = [offerOf('quarterly-fifteen-minutes')]
const ids = offers.flatMap(({ plan }) => plan.scenarios)
const scenes = entries.slice(0, 1).flatMap((entry) => ids.map((id) => ({ ...entry, id })))
afterEach(page.end)

/** A ports in which the scenes of a plan have been played, and their debriefs can be opened. */
async function withPlayed(logs: readonly string[]): Promise<Ports> {
  window.scrollTo = () => undefined
  const ports = fakePorts({ offers, entries: scenes })
  const { runs, attempts } = attemptOf('quarterly-fifteen-minutes', logs)
  const person = ports.records.ledger.current().id
  for (const attempt of attempts) await ports.records.ledger.putAttempt({ ...attempt, person })
  for (const run of runs) await ports.records.ledger.putRun({ ...run, person })
  const reopen = vi.fn<(run: string) => Promise<Finished | null>>(async (run) => finishedOf(run.split('@')[0] ?? ''))
  return { ...ports, runs: { ...ports.runs, reopen } }
}
const never = async (): Promise<never> => new Promise(() => undefined)
const record = (ports: Ports) => page.show(<RecordScreen onResume={never} onReopen={never} />, ports)
const plan = (ports: Ports) =>
  page.show(<PlanScreen id="quarterly-fifteen-minutes" onResume={never} onReopen={never} />, ports)

describe('a score in words', () => {
  test('76 is “good” wherever it stands, and mastered only where the rule says so', () => {
    expect(bandText(t, 76)).toBe('good')
    expect(overallText(t, { overall: 76, mastered: true })).toBe('good, mastered')
    expect(overallText(t, { overall: 76, mastered: false })).toBe('good, not mastered yet')
  })

  test.each(['en', 'es'] as const)('in %s no band is called what a mastered run is called', async (language) => {
    const texts = textIn(language).getFixedT(language)
    const bands = [0, 40, 60, 80].map((overall) => bandText(texts, overall))
    expect(new Set(bands).size).toBe(4)
    for (const band of bands) {
      expect(texts('scores.mastered')).not.toContain(band)
      expect(band).not.toContain(texts('scores.mastered'))
    }
    // The note on the certificate explains the very words that stand there.
    for (const band of bands) expect(texts('certificate.scores.note')).toContain(band)
  })

  test('record and plan tell a run in the same words, and the certificate in the same band', async () => {
    const ports = await withPlayed(['best', 'nothing'])
    const cards = ports.records.ledger.runs().flatMap(({ reading }) => reading?.card ?? [])
    expect(cards).toHaveLength(2)
    await record(ports)
    for (const card of cards) expect(page.text()).toContain(`${card.overall} ${overallText(t, card)}`)
    page.end()
    await plan(ports)
    for (const card of cards) expect(page.text()).toContain(`${card.overall} of 100: ${overallText(t, card)}`)
    page.end()
    const scores = cards.map(({ scenario, overall }) => ({ scenario, title: scenario, overall }))
    const words = { name: '', version: '', courseNumber: '', instructor: '', receipt: '' }
    const facts = { plan: 'p', planTitle: 'P', issued: '2026-03-02T09:00:00.000Z', validUntil: null, hours: 1 }
    await page.show(<Sheet title="P" certificate={{ ...words, ...facts, scores }} />)
    const cells = [...document.body.querySelectorAll('tbody td:first-of-type')].map((cell) => cell.textContent)
    expect(cells).toEqual(cards.map(({ overall }) => bandText(t, overall)))
  })
})

describe('a run without an act', () => {
  test('is not told of words that did not count, nor of what did not work', () => {
    const { card } = finishedOf('long-stop/nothing')
    if (card === null) throw new Error('no scorecard')
    expect(earlyText(t, card)).toBe('did not step in')
    expect(effectiveText(t, card)).toBe('nothing was tried')
    expect(earlyText(t, { early: 0, brokeAt: 'act' })).toBe('stepped in and said nothing')
    expect(earlyText(t, { early: 0, brokeAt: 'skill' })).toBe('did not step in with words that count')
  })
})

describe('a run that counts as 0', () => {
  test.each([
    ['the record', record],
    ['the plan', plan],
    ['the progress page', (ports: Ports) => page.show(<ProgressScreen />, ports)],
  ])('%s names what made it so', async (_, open) => {
    const ports = await withPlayed(['dishonest', 'dishonest'])
    await open(ports)
    const names = ports.records.ledger.runs().flatMap(({ id }) => finishedOf(id.split('@')[0] ?? '').screenOuts)
    expect(names).toHaveLength(2)
    await vi.waitFor(() => {
      for (const name of names) expect(page.text()).toContain(name)
    }, fetched)
  })

  test('whose scenario cannot be had is said to be one', async () => {
    const ports = await withPlayed(['dishonest'])
    const reopen = () => Promise.reject(new Error('offline'))
    await record({ ...ports, runs: { ...ports.runs, reopen } })
    expect(page.text()).toContain('Counted as 0: something joined in the harm or covered it up.')
  })
})
