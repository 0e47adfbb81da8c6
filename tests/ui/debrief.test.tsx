// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { inhibitors } from '#scenario'
import { App } from '../../src/ui/app.tsx'
import { Reflection } from '../../src/ui/debrief/reflection.tsx'
import { TextProvider } from '../../src/ui/text/index.ts'
import type { Ports, Runs } from '../../src/ui/ports/index.ts'
import { finishedOf, playedOut, portsAfter } from '../support/debrief-fixture.ts'
import { loadScreens } from '../support/loaded-screens.ts'
import { textIn } from '../support/texts.ts'
import * as page from '../support/page.tsx'
import { fetched } from '../support/fetched.ts'

const LATE = 'long-stop/late'
const late = finishedOf(LATE).run
const goes = (hash: string) =>
  page.settle(() => {
    history.replaceState(null, '', hash)
    dispatchEvent(new HashChangeEvent('hashchange'))
  })
const asked = () => document.body.querySelector('.reflection') !== null
const says = async (i: number, value: string) => {
  const field = document.body.querySelectorAll('.reflection fieldset')[i]?.querySelector(`input[value="${value}"]`)
  if (!field) throw new Error(`question ${i} has no ${value}`)
  await page.click(field)
}

/** Plays `name` to its end and comes to its debrief. */
async function played(name = LATE, runs: Partial<Runs> = {}): Promise<Ports> {
  location.hash = '#/brief/long-stop'
  const begin = vi.fn<Runs['begin']>(async () => playedOut(name))
  const ports = await portsAfter(name, { begin, ...runs })
  await page.show(<App ports={ports} />)
  await page.click(screen.getByRole('button', { name: 'Begin' }))
  await vi.waitFor(() => page.get('.debrief'), fetched)
  return ports
}

beforeAll(loadScreens)
beforeEach(() => {
  window.scrollTo = () => undefined
})
afterEach(page.end)

describe('the question before any score is shown', () => {
  test('is asked once: its answer stands when somebody comes back to the debrief', async () => {
    const ports = await played()
    expect(asked()).toBe(true)
    await says(2, '30')
    await says(3, '50')
    await page.click(screen.getByRole('button', { name: 'Show me the run' }))
    expect(page.text()).toContain('You said: “Late”')
    await goes('#/help')
    await goes('#/debrief')
    expect(asked()).toBe(false)
    expect(page.text()).toContain('You said: “Late”')
    expect(ports.records.ledger.run(late)?.self).toEqual({ early: 30, effective: 50 })
  })

  test('passed over, it is passed over for good', async () => {
    await played()
    await page.click(screen.getByRole('button', { name: 'Skip this' }))
    await goes('#/help')
    await goes('#/debrief')
    expect(asked()).toBe(false)
  })

  test('waits while nothing has been shown', async () => {
    await played()
    await goes('#/help')
    await goes('#/debrief')
    expect(asked()).toBe(true)
  })

  test('is kept with its run, whoever another tab has chosen meanwhile', async () => {
    const ports = await played()
    await page.settle(() => ports.records.ledger.addPerson('Bo'))
    expect(ports.records.ledger.runs()).toEqual([])
    await page.settle(() => ports.preferences.change({}))
    await says(2, '90')
    await says(3, '70')
    await page.click(screen.getByRole('button', { name: 'Show me the run' }))
    expect(ports.records.ledger.run(late)?.self).toEqual({ early: 90, effective: 70 })
  })
})

describe('what was said of seeing and of being held back', () => {
  test.each([
    ['en', 'Bias'],
    ['es', 'Un prejuicio'],
  ] as const)(
    'in %s, every inhibitor of the vocabulary can be chosen, and that nothing held one back',
    async (lang, bias) => {
      const text = textIn(lang)
      const t = text.getFixedT(lang)
      await page.show(
        <TextProvider text={text}>
          <Reflection control={false} onDone={() => undefined} />
        </TextProvider>,
      )
      const question = screen.getByRole('group', { name: t('debrief.reflection.held') })
      const names = within(question)
        .getAllByRole('radio')
        .map((choice) => choice.parentElement?.textContent?.trim())
      expect(names).toEqual([
        ...inhibitors.map((one) => t(`vocabulary.inhibitor.${one}`)),
        t('debrief.reflection.nothing'),
      ])
      expect(names).toContain(bias)
    },
  )

  test('stands beside the first sign there was', async () => {
    await played()
    await says(0, 'early')
    await says(1, 'loyalty')
    await page.click(screen.getByRole('button', { name: 'Show me the run' }))
    expect(page.get('.numbers').textContent).toContain('You said: “I saw it coming”. The first sign was at 0:28.')
    expect(page.get('.held').textContent).toContain('You said: Loyalty.')
  })

  test('in a scene with nothing to stop stands beside that', async () => {
    await played('page-two/watches')
    await says(0, 'nothing')
    await says(1, 'none')
    await page.click(screen.getByRole('button', { name: 'Show me the run' }))
    const numbers = page.get('.numbers').textContent
    expect(numbers).toContain('You said: “There was nothing to see”. There was nothing here to stop.')
    expect(page.get('.held').textContent).toContain('You said: “Nothing held me back”.')
  })

  test('is not told when it was not said', async () => {
    await played()
    await page.click(screen.getByRole('button', { name: 'Skip this' }))
    expect(page.get('.numbers').textContent).not.toContain('You said')
  })
})

describe('another run from here', () => {
  const failed = (where: string) =>
    vi.waitFor(() => expect(page.get(`${where} [role=status]`).textContent).toContain('could not be loaded'), fetched)

  test('that cannot be loaded is said so, and can be pressed again', async () => {
    const ports = await played()
    await page.click(screen.getByRole('button', { name: 'Skip this' }))
    vi.mocked(ports.runs.begin).mockRejectedValue(new Error('offline'))
    await page.click(screen.getByRole('button', { name: 'Play it again' }))
    await failed('.debrief-ways')
    await page.click(screen.getByRole('button', { name: 'Play it again' }))
    expect(ports.runs.begin).toHaveBeenCalledTimes(3)
    await failed('.debrief-ways')
    await page.click(page.get('.what-if button'))
    await failed('.what-if')
    expect(ports.runs.begin).toHaveBeenCalledTimes(4)
  })

  test('begins once, however often it is pressed', async () => {
    const ports = await played()
    vi.mocked(ports.runs.begin).mockReturnValue(new Promise(() => undefined))
    await page.click(screen.getByRole('button', { name: 'Play it again' }))
    await page.click(screen.getByRole('button', { name: 'Play it again' }))
    expect(ports.runs.begin).toHaveBeenCalledTimes(2)
  })
})

test('shares are told in the words there are for percent', async () => {
  await played()
  await page.click(screen.getByRole('button', { name: 'Skip this' }))
  const shares = [...document.body.querySelectorAll('.numbers td')].map((cell) => cell.textContent)
  expect(shares.some((share) => /^\d+ percent$/.test(share))).toBe(true)
  expect(shares.join(' ')).not.toContain('%')
})
