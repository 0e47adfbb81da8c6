import { readFileSync, readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { outsideId } from '#records'
import { INSET_TEXT, parseScenario, textsOf, translate } from '#scenario'
import { cutOffAt } from './cut-off.ts'
import { clock, expect, test, untilThere } from './game.ts'
import { attemptOf, keep } from '../../build/sample-records/attempts.ts'

/** As long as a text may be, and nowhere to break it. */
const WORD = 'Straßenverkehrsordnungswidrigkeit'.repeat(20).slice(0, 600)

/** A scenario in which every text is one word. What is read in an inset is the only text that may not be as long. */
function wordy(id: string): string {
  const { scenario } = parseScenario(readFileSync(`scenarios/${id}/scenario.json`, 'utf8'), `${id}.json`)
  if (scenario === null) throw new Error(`${id} does not check`)
  return JSON.stringify(
    translate(
      scenario,
      Object.fromEntries(
        textsOf(scenario).map(({ path, text }) => [
          path,
          { source: text, text: path.endsWith('.inset.text') ? WORD.slice(0, INSET_TEXT) : WORD },
        ]),
      ),
    ),
  )
}

/** Titles of plans are in the program: they are changed on their way to the page. */
async function wordyPlans(page: Page): Promise<void> {
  const titles = readdirSync('public/plans')
    .map((file) => JSON.parse(readFileSync(`public/plans/${file}`, 'utf8')) as { readonly title: unknown })
    .flatMap(({ title }) => (typeof title === 'string' ? [title] : Object.values(title as Record<string, string>)))
  await page.route(/\.js$/, async (route) => {
    const answer = await route.fetch()
    const body = titles.reduce((text, title) => text.replaceAll(title, WORD), await answer.text())
    await route.fulfill({ response: answer, body })
  })
}

const control = (page: Page, name: string) => page.locator(`[data-control="${name}"]`)

/** On from moment to moment until the scene has reached a second. */
async function onTo(page: Page, seconds: number): Promise<void> {
  while ((await clock(page)) < seconds * 1000)
    await page.locator('[data-control="next"], [data-control="skip"]').first().click()
}

const sizes = [
  { width: 1280, height: 720 },
  { width: 320, height: 640 },
] as const

// A size is laid out in two frames.
test.use({ frames: 60 })

/** Words of that length cannot be read in their time, so the program asks before it lets them in. */
async function putIn(page: Page, look: () => Promise<void> = async () => undefined): Promise<void> {
  await page.locator('[data-bringing="put"]').waitFor()
  await look()
  await page.locator('[data-bringing="put"]').click()
  await page.getByText('is ready.').waitFor()
}

test.describe('words of 600 letters, on a wide screen and on a narrow one', () => {
  test.beforeEach(async ({ page }) => {
    const contacts = [
      { name: WORD, how: WORD, href: 'tel:555-0100' },
      { name: WORD, how: WORD },
    ]
    await page.route('**/support.json', (route) => route.fulfill({ json: { contacts } }))
  })
  const look = async (page: Page, where: string) => {
    expect.soft([where, ...(await cutOffAt(page, sizes))]).toEqual([where])
  }

  test('a scenario made of them is never wider than its screen', async ({ page }) => {
    test.slow()
    await page.addInitScript(() => {
      if (localStorage.getItem('step-in.settings') === null)
        localStorage.setItem('step-in.settings', JSON.stringify({ pace: 'untimed' }))
    })
    await page.goto('/')
    await page.locator('input[type="file"]').setInputFiles({
      name: `${WORD.slice(0, 200)}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(wordy('long-stop')),
    })
    await putIn(page, () => look(page, 'asked whether to put it in'))
    await look(page, 'brought')
    await page.reload()
    await page.locator('h1').waitFor()
    await look(page, 'catalogue')
    await page.goto(`/#/brief/${outsideId('long-stop')}`)
    await page.locator('.run-begin').waitFor()
    await look(page, 'briefing')
    await page.locator('.run-begin').click()
    await page.locator('[data-stage="drawn"]').waitFor()
    await onTo(page, 12)
    await look(page, 'playing')
    await control(page, 'step-in').click()
    await control(page, 'show-lines').click()
    await page.locator('[data-option="call-in"]').waitFor()
    await look(page, 'lines')
    await page.locator('[data-option="call-in"]').click()
    await onTo(page, 21)
    await control(page, 'look').click()
    await look(page, 'look')
    await control(page, 'look').click()
    await control(page, 'pause').click()
    await look(page, 'paused')
    await page.keyboard.press('Escape')
    await control(page, 'transcript').click()
    await look(page, 'transcript')
    await page.keyboard.press('Escape')
    await page.goBack()
    await page.goto('/')
    await page.locator('h1').waitFor()
    await look(page, 'to be picked up')
    await page.goto(`/#/record`)
    await page.locator('.record-run').waitFor()
    await page.locator('.record-run button').first().click()
    await page.locator('[data-clock]').first().waitFor()
    while (!(await control(page, 'continue').isVisible()))
      await page.locator('[data-control="next"], [data-control="skip"], [data-control="continue"]').first().click()
    await look(page, 'ending')
    await control(page, 'continue').click()
    await page.locator('.follow-up-item').first().click()
    await look(page, 'follow-up')
    await control(page, 'confirm').click()
    await page.locator('.reflection').waitFor()
    await look(page, 'reflection')
    await page.locator('.reflection .row button').last().click()
    await page.locator('[data-stage="drawn"]').waitFor()
    for (const summary of await page.locator('summary').all()) await summary.click()
    await look(page, 'debrief')
    for (const [address, there] of [
      ['record', '.record-run'],
      ['progress', 'svg.over-time'],
    ] as const) {
      await page.goto(`/#/${address}`)
      await page.locator(there).waitFor()
      await look(page, address)
    }
  })

  test('a class and its facilitator read them too', async ({ page }) => {
    test.slow()
    await page.goto('/')
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(wordy('long-stop')) })
    await putIn(page)
    await page.goto(`/#/room/${outsideId('long-stop')}`)
    const scene = (name: string) => page.locator(`main.room[data-scene="${name}"]`).waitFor()
    await page.locator('.room-host[data-stage="drawn"]').waitFor()
    await look(page, 'room title')
    await page.keyboard.press('PageDown')
    await scene('playing')
    await look(page, 'room playing')
    await untilThere(page, 'main.room[data-scene="stopped"]')
    await look(page, 'room stopped')
    await page.keyboard.press('PageDown')
    await look(page, 'room choices')
    await page.goto(`/#/notes/${outsideId('long-stop')}`)
    await page.locator('h1').waitFor()
    await look(page, 'notes')
  })

  test('names, plans, titles and contacts made of them are never wider than their screens', async ({ page }) => {
    test.slow()
    await wordyPlans(page)
    const { people, runs, attempts } = attemptOf('annual-refresher', ['best', 'nothing'], WORD.slice(0, 80))
    const titled = runs.map((run) => ({ ...run, title: WORD }))
    const [going] = attempts
    const certificate = {
      name: WORD.slice(0, 80),
      plan: 'annual-refresher',
      planTitle: WORD,
      issued: '2026-02-02T09:00:00.000Z',
      validUntil: null,
      version: '0.1.0',
      hours: 1,
      scores: titled.map(({ scenario, title }) => ({ scenario, title, overall: 80 })),
      courseNumber: WORD.slice(0, 80),
      instructor: WORD.slice(0, 80),
      receipt: `sha256-${'0'.repeat(64)}`,
    }
    const passed = going && { ...going, id: 'a2', ended: certificate.issued, certificate }
    await keep(page, { people, runs: titled, attempts: passed ? [...attempts, passed] : attempts })
    const addresses = [
      '',
      '#/plans',
      '#/plan/annual-refresher',
      '#/certificate/a2',
      '#/record',
      '#/progress',
      '#/settings',
      '#/help',
    ]
    for (const address of addresses) {
      await page.goto(`/${address}`)
      await page.locator('h1').waitFor()
      for (const summary of await page.locator('main summary').all()) await summary.click()
      await look(page, address === '' ? 'catalogue with plans' : address)
    }
  })
})
