// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CertificateScreen } from '../../src/ui/plans/certificate/index.ts'
import { PlanScreen, PlansScreen } from '../../src/ui/plans/index.ts'
import { PlansPanel } from '../../src/ui/plans/plans-panel.tsx'
import { BriefingScreen } from '../../src/ui/briefing/briefing-screen.tsx'
import type { Ports } from '../../src/ui/ports/index.ts'
import { fakePorts } from '../support/fake-ports.ts'
import { entries } from '../support/heads.ts'
import { attemptOf, offerOf } from '../../build/sample-records/attempts.ts'
import { recordOf } from '../../build/sample-records/runs.ts'
import * as page from '../support/page.tsx'

const offers = [offerOf('academy-block'), offerOf('annual-refresher'), offerOf('quarterly-fifteen-minutes')]
const ids = offers.flatMap(({ plan }) => plan.scenarios)
const scenes = entries.slice(0, 1).flatMap((entry) => ids.map((id) => ({ ...entry, id })))

/** A ports in which the first scenes of a plan have been played. */
async function withPlayed(plan: string, logs: readonly string[], now = '2026-03-02T09:00:00.000Z'): Promise<Ports> {
  const ports = fakePorts({ offers, now, entries: scenes })
  const { runs, attempts } = attemptOf(plan, logs)
  const person = ports.records.ledger.current().id
  for (const attempt of attempts) await ports.records.ledger.putAttempt({ ...attempt, person })
  for (const run of runs) await ports.records.ledger.putRun({ ...run, person })
  return ports
}
const plan = (ports: Ports, id: string) =>
  page.show(
    <PlanScreen id={id} onResume={vi.fn<() => Promise<'on'>>()} onReopen={vi.fn<() => Promise<boolean>>()} />,
    ports,
  )

beforeEach(() => {
  window.scrollTo = () => undefined
})
afterEach(() => {
  page.end()
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

describe('training plans', () => {
  test('an empty list says so, and the catalogue shows nothing of them', async () => {
    const ports = fakePorts()
    await page.show(<PlansScreen />, ports)
    expect(page.text()).toContain('There are no training plans in this copy')
    page.end()
    const { container } = await page.show(<PlansPanel />, ports)
    expect(container.innerHTML).toBe('')
  })

  test('PL3 no word anywhere tells how many scenes are controls', async () => {
    await page.show(<PlansScreen />, fakePorts({ offers }))
    expect(page.text()).toContain('8 scenes, about')
    expect(page.text()).toContain('at least 4 such scenes mastered')
    expect(page.text()).not.toMatch(/control|lawful/i)
    // Every plan says the same of them, whether or not it has any.
    const rules = [...document.body.querySelectorAll('.plan-rule li:nth-child(3)')].map((line) => line.textContent)
    expect(rules).toHaveLength(offers.length)
    expect(new Set(rules)).toEqual(
      new Set(['good judgement where nothing had to be stopped; which scenes those were is told afterwards']),
    )
  })

  test('a plan asks for a name while nobody has given one', async () => {
    const ports = fakePorts({ offers })
    await plan(ports, 'annual-refresher')
    expect(page.text()).toContain('Nobody has given a name here yet.')
    page.end()
    await ports.records.ledger.rename(ports.records.ledger.current().id, 'Badge 4471')
    await plan(ports, 'annual-refresher')
    expect(page.text()).not.toContain('Nobody has given a name here yet.')
    page.end()
    await plan(ports, 'nowhere')
    expect(page.get('h1').textContent).not.toBe('')
  })

  test('who has played nothing yet is led to the lesson first, and may begin without it', async () => {
    const lesson = entries.slice(0, 1)
    const ports = fakePorts({ offers, entries: [...lesson, ...scenes] })
    await plan(ports, 'annual-refresher')
    expect(screen.getByRole('link', { name: 'Play the lesson' }).getAttribute('href')).toBe(
      '#/brief/nozzle/before/annual-refresher',
    )
    expect(page.get('.button-primary').textContent).toBe('Play the lesson')
    await page.click(screen.getByRole('button', { name: 'Begin the plan' }))
    expect(ports.records.ledger.attempts()).toHaveLength(1)
    page.end()
    await plan(await withPlayed('annual-refresher', ['best']), 'annual-refresher')
    expect(page.text()).not.toContain('Play the lesson')
  })

  test('PL11 practice that does not hold yet says what it lacks, and lets every scene be played again', async () => {
    await plan(await withPlayed('quarterly-fifteen-minutes', ['nothing', 'nothing']), 'quarterly-fifteen-minutes')
    expect(page.text()).toContain('Not passed yet.')
    expect(page.text()).toMatch(/The average where something had to be stopped is [\d.]+; it takes 60\./)
    const again = [...document.body.querySelectorAll('.plan-steps a')].map((a) => a.getAttribute('href') ?? '')
    expect(again.toSorted()).toEqual(['#/brief/fast-hands/a1', '#/brief/wrong-door/a1'])
    expect(page.text()).not.toContain('Begin it again')
  })

  test('PL9 a scene given up in practice can be passed over', async () => {
    const ports = await withPlayed('quarterly-fifteen-minutes', [])
    const [first = ''] = ports.records.ledger.attempts()[0]?.order ?? []
    const begun = { person: ports.records.ledger.current().id, attempt: 'a1', log: null, reading: null }
    await ports.records.ledger.putRun(recordOf(`${first}/best`, 3, { ...begun, state: 'left' }))
    await plan(ports, 'quarterly-fifteen-minutes')
    await page.click(screen.getByRole('button', { name: 'Skip this one' }))
    expect(ports.records.ledger.attempts()[0]?.skipped).toEqual([first])
  })

  test('PL9 a briefing passes over what is to be played, and leads back from what has been', async () => {
    const ports = await withPlayed('quarterly-fifteen-minutes', ['nothing'])
    const [played, next] = ports.records.ledger.attempts()[0]?.order ?? []
    const wayRound = async (id: string | undefined) => {
      const entry = scenes.find((one) => one.id === id)
      if (entry === undefined) throw new Error(`no ${id}`)
      const ready = async () => undefined
      await page.show(<BriefingScreen entry={entry} attempt="a1" onBegin={ready} prepare={ready} />, ports)
      const name = 'Skip this one'
      const way = screen.queryByRole('button', { name }) ?? screen.getByRole('link', { name })
      page.end()
      return [way.tagName, way.getAttribute('href')]
    }
    expect(await wayRound(next)).toEqual(['BUTTON', null])
    expect(await wayRound(played)).toEqual(['A', '#/plan/quarterly-fifteen-minutes'])
  })

  test('PL12 too few scenes give no result, and blame nobody', async () => {
    const ports = await withPlayed('annual-refresher', ['best'])
    const [attempt] = ports.records.ledger.attempts()
    if (attempt === undefined) throw new Error('no attempt')
    const [first = ''] = attempt.order
    await ports.records.ledger.putAttempt({ ...attempt, order: [first] })
    await plan(ports, 'annual-refresher')
    expect(page.text()).toContain('Too few scenes were played for a result.')
    expect(page.text()).toContain('it takes at least 2.')
    expect(page.text()).toContain('That is held against nobody.')
  })

  test('PL11 judges where nothing had to be stopped apart, and tells what it takes only at the end', async () => {
    const kinds = offerOf('annual-refresher').scenes
    const order = attemptOf('annual-refresher', []).attempts[0]?.order ?? []
    const logs = order.map((id) => (kinds[id]?.kind === 'control' ? 'dishonest' : 'best'))
    await plan(await withPlayed('annual-refresher', logs.slice(0, 5)), 'annual-refresher')
    expect(page.text()).toContain('Where nothing had to be stopped')
    expect(page.text()).not.toMatch(/to pass at least 1/)
    page.end()
    await plan(await withPlayed('annual-refresher', logs), 'annual-refresher')
    expect(page.text()).toContain('Not passed this time.')
    expect(page.text()).toContain('0 scenes where nothing had to be stopped are mastered; it takes 1.')
    expect(page.text()).toContain('4 scenes tell little; after eight it is steadier.')
    expect(page.text()).toContain('You then play other scenes of the same kinds, as far as there are any.')
  })

  test('PL7 a new attempt says that other scenes are drawn, and PL9 what was skipped', async () => {
    const ports = await withPlayed('quarterly-fifteen-minutes', [])
    const [attempt] = ports.records.ledger.attempts()
    if (attempt === undefined) throw new Error('no attempt')
    await ports.records.ledger.putAttempt({ ...attempt, avoid: ['garage'], skipped: ['garage'] })
    await plan(ports, 'quarterly-fifteen-minutes')
    expect(page.text()).toContain('so others of their kind are drawn.')
    expect(page.text()).not.toContain('for there are no more')
    expect(page.text()).toContain('Skipped, and counted against nobody:')
    page.end()
    await ports.records.ledger.putAttempt({ ...attempt, avoid: attempt.order })
    await plan(ports, 'quarterly-fifteen-minutes')
    expect(page.text()).toContain('2 come again, for there are no more.')
  })

  test('PL14 an attempt under older rules says so, and can be begun again', async () => {
    const ports = await withPlayed('annual-refresher', ['best'])
    const [attempt] = ports.records.ledger.attempts()
    if (attempt === undefined) throw new Error('no attempt')
    await ports.records.ledger.putAttempt({ ...attempt, planHash: 'sha256-older' })
    await plan(ports, 'annual-refresher')
    expect(page.text()).toContain('The rules of this plan have changed since you began.')
    expect(screen.getByRole('button', { name: 'Begin it again' })).toBeTruthy()
  })

  test('PL13 the catalogue tells what is going on and what is due, and nothing else', async () => {
    await page.show(<PlansPanel />, await withPlayed('annual-refresher', ['best']))
    expect(page.text()).toContain('Annual refresher: 1 of 6 scenes played.')
    page.end()
    const passed = await withPlayed('annual-refresher', Array<string>(6).fill('best'))
    await page.show(<PlansPanel />, passed)
    expect(page.text()).toContain('Scenes that belong together')
    page.end()
    for (const [now, words] of [
      ['2027-02-10T09:00:00.000Z', 'Annual refresher is due again by March 2, 2027.'],
      ['2027-03-03T09:00:00.000Z', 'Annual refresher has been due again since March 2, 2027.'],
    ] as const) {
      const later = fakePorts({ offers, now, ledger: passed.records.ledger })
      await page.show(<PlansPanel />, later)
      expect(page.text()).toContain(words)
      page.end()
    }
  })

  test('PL13 a plan passed in the evening was passed on that day, not on the next one of UTC', async () => {
    vi.stubEnv('TZ', 'America/New_York')
    const ports = await withPlayed('quarterly-fifteen-minutes', ['best', 'best'], '2026-03-02T00:30:00.000Z')
    await page.show(<CertificateScreen id="a1" />, ports)
    expect(page.get('.sheet-who').textContent).toContain('March 1, 2026')
    page.end()
    await plan(ports, 'quarterly-fifteen-minutes')
    expect(page.get('.plan-standing').textContent).toContain('Passed on March 1, 2026.')
    page.end()
    // And so it stays, on paper and for whoever reads it a day ahead.
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    await page.show(<CertificateScreen id="a1" />, ports)
    expect(page.get('.sheet-who').textContent).toContain('March 1, 2026')
    page.end()
    await plan(ports, 'quarterly-fifteen-minutes')
    expect(page.get('.plan-standing').textContent).toContain('Passed on March 1, 2026.')
  })

  test('PL13 a certificate is good through its last day where the person is', async () => {
    vi.stubEnv('TZ', 'America/New_York')
    // Eight in the evening of 1 March there, and the second in UTC.
    const evening = '2026-03-02T01:00:00.000Z'
    const ports = await withPlayed('annual-refresher', Array<string>(6).fill('best'), evening)
    const due = async (now: string) => {
      const later = await withPlayed('annual-refresher', [], now)
      for (const attempt of ports.records.ledger.attempts()) {
        await later.records.ledger.putAttempt({ ...attempt, person: later.records.ledger.current().id })
      }
      await page.show(<PlansPanel />, later)
      const words = page.text()
      page.end()
      return words
    }
    expect(await due('2027-03-02T04:59:00.000Z')).toContain('is due again by March 1, 2027.')
    expect(await due('2027-03-02T05:00:00.000Z')).toContain('has been due again since March 1, 2027.')
  })

  describe('what is typed onto a certificate', () => {
    const typeName = (words: string) => {
      const field = page.input('.certificate-field input')
      field.value = words
      return page.settle(() => field.dispatchEvent(new Event('input', { bubbles: true })))
    }
    /** A certificate without a name, and how often something has been written. */
    async function nameless() {
      const ports = await withPlayed('quarterly-fifteen-minutes', ['best', 'best'])
      const written = vi.fn<() => void>()
      ports.records.ledger.subscribe(written)
      await page.show(<CertificateScreen id="a1" />, ports)
      const kept = () => ports.records.ledger.attempts()[0]?.certificate
      return { ports, written, kept }
    }

    test('is kept when typing pauses, once for all of it, the name as the record has it', async () => {
      vi.useFakeTimers()
      const { ports, written, kept } = await nameless()
      for (const so of ['A', 'An', 'Ana  Ruiz ']) await typeName(so)
      expect(written).not.toHaveBeenCalled()
      await page.settle(() => vi.advanceTimersByTimeAsync(1000))
      expect(kept()?.name).toBe('Ana Ruiz')
      expect(ports.records.ledger.current().name).toBe('Ana Ruiz')
      expect(written).toHaveBeenCalledTimes(2)
    })

    test.each([
      ['the field is left', () => page.input('input').dispatchEvent(new Event('blur'))],
      ['the page goes', () => window.dispatchEvent(new Event('pagehide'))],
      ['the screen goes', page.end],
    ])('is kept when %s, without waiting', async (_, leaves) => {
      const { ports, kept } = await nameless()
      await typeName('Ana Ruiz')
      leaves()
      expect(kept()?.name).toBe('Ana Ruiz')
      expect(ports.records.ledger.current().name).toBe('Ana Ruiz')
    })
  })

  test('A14 the title of a plan that is not in the language of the page says so, on the certificate too', async () => {
    const ports = await withPlayed('quarterly-fifteen-minutes', ['best', 'best'])
    const courses = { ...ports.courses, wordsIn: () => 'qu' }
    await page.show(<CertificateScreen id="a1" />, { ...ports, courses })
    expect(page.get('h1 [lang]').lang).toBe('qu')
  })

  test('PL13 a certificate tells scores in numbers and words, and claims no accreditation', async () => {
    const ports = await withPlayed('quarterly-fifteen-minutes', ['best', 'best'])
    await page.show(<CertificateScreen id="a1" />, ports)
    expect(page.text()).toContain('Good untilJune 2, 2026')
    expect(document.body.querySelectorAll('tbody tr')).toHaveLength(2)
    expect(page.text()).toMatch(/Average where something had to be stopped(good|strong)\d+/)
    expect(page.text()).toContain('One scene tells little; after eight it is steadier.')
    expect(page.text()).toContain('Scored byRules 2')
    expect(page.text()).toContain('It is no accreditation')
  })

  test('a certificate under rules 1 stays and shows what it rests on: the average of all its scenes', async () => {
    const ports = await withPlayed('quarterly-fifteen-minutes', ['best', 'best'])
    const [attempt] = ports.records.ledger.attempts()
    if (!attempt?.certificate) throw new Error('not passed')
    const { rules: _rules, scores, ...given } = attempt.certificate
    const old = scores.map(({ scenario, title }, i) => ({ scenario, title, overall: i === 0 ? 50 : 90 }))
    await ports.records.ledger.putAttempt({ ...attempt, certificate: { ...given, scores: old } })
    await page.show(<CertificateScreen id="a1" />, ports)
    expect(page.text()).toContain('Scored byEarlier rules (1)')
    expect(page.text()).toMatch(/Averagegood70/)
    page.end()
    await plan(ports, 'quarterly-fifteen-minutes')
    expect(page.get('.plan-standing').textContent).toContain('Passed on')
    expect(page.text()).toContain('It was given under earlier rules of scoring and stays.')
    expect(document.body.querySelector('.plan-steps')).toBeNull()
  })

  test('an attempt under rules 1 is outdated, and shows none of its scenes as still to be played', async () => {
    const ports = await withPlayed('annual-refresher', ['best'])
    const [attempt] = ports.records.ledger.attempts()
    const [run] = ports.records.ledger.runs()
    if (attempt === undefined || run === undefined) throw new Error('no attempt')
    const earlier = { rules: 1, early: 100, effective: 100, overall: 100, mastered: true } as const
    await ports.records.ledger.putRun({ ...run, reading: null, earlier })
    await ports.records.ledger.putAttempt({ ...attempt, planHash: 'sha256-older' })
    await plan(ports, 'annual-refresher')
    expect(page.text()).toContain('The rules of this plan have changed since you began.')
    expect(document.body.querySelector('.plan-steps')).toBeNull()
  })
})
