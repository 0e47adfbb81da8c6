import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { act, advance, compile, nextStop, replay, start, stepIn, upTo } from '#engine'
import type { Log, Run } from '#engine'
import { parseScenario } from '#scenario'
import { clock, expect, test, toBriefing } from './game.ts'
import type { Page } from '@playwright/test'

/** Scenarios that ship, and the best log that ships with the tests of each. */
const shipped = readdirSync('scenarios').filter((id) => existsSync(`scenarios/${id}/scenario.json`))
const logOf = (id: string, name: string): Log =>
  JSON.parse(readFileSync(`tests/fixtures/logs/${id}/${name}.json`, 'utf8')) as Log

interface Step {
  /** The untimed stop at which to act, scenario ms. */
  readonly at: number
  readonly action: string
}

/** A log's acts, each at the last untimed stop of its beat before it: nothing happens between the two. */
function stepsOf(id: string, log: Log): Step[] {
  const { scenario } = parseScenario(readFileSync(`scenarios/${id}/scenario.json`), id)
  if (scenario === null) throw new Error(`${id} does not check`)
  const plan = compile(scenario)
  const logged = replay(plan, log)
  if (!logged.ok) throw new Error(`${id}: ${logged.error.code}`)
  let run: Run = start(plan)
  return log.entries.flatMap((entry, i): Step[] => {
    if (entry.do !== 'act') return []
    // An act taken earlier moves all that follows, so the time within its beat counts.
    const { beat, beatStart } = upTo(logged.value, i, entry.at)
    const passed = (stop: number) => run.beat === beat && stop - run.beatStart > entry.at - beatStart
    for (let stop = nextStop(run); stop !== null && !passed(stop); stop = nextStop(run))
      run = advance(run, stop - run.clock)
    const { clock: at } = run
    const open = run.choices === null ? stepIn(run) : { ok: true as const, value: run }
    const taken = open.ok ? act(open.value, entry.action) : open
    if (!taken.ok) throw new Error(`${id}: ${taken.error.code}`)
    run = taken.value
    return [{ at, action: entry.action }]
  })
}

const proceed = (page: Page) => page.locator('[data-control="continue"]')

/**
 * In the page, one press a frame: on until the beat is another than `beat`, the scene has reached `ms`, or its ending
 * may be continued past. Where somebody asks for an answer, silence is stepping back.
 */
const onward = ({ ms, beat }: { ms: number; beat: string }): Promise<void> =>
  new Promise((done) => {
    const control = (name: string) => document.querySelector<HTMLButtonElement>(`[data-control="${name}"]`)
    const press = () => {
      const root = document.querySelector<HTMLElement>('[data-clock]')
      const there = root !== null && (Number(root.dataset['clock']) >= ms || root.dataset['beat'] !== beat)
      // What an act leads to begins at the same second: it has to be seen first.
      if (control('continue') !== null || (there && control('skip') === null)) return done()
      for (const name of ['skip', 'step-back', 'next']) {
        const button = control(name)
        if (button === null) continue
        button.click()
        break
      }
      requestAnimationFrame(press)
    }
    press()
  })

/** Untimed: on until the scene has reached `ms` or its end. */
async function playTo(page: Page, ms: number): Promise<void> {
  for (;;) {
    if ((await proceed(page).isVisible()) || (await clock(page)) >= ms) return
    const beat = (await page.locator('[data-beat]').first().getAttribute('data-beat')) ?? ''
    await page.evaluate(onward, { ms: Number.isFinite(ms) ? ms : 1e9, beat })
  }
}

async function playLog(page: Page, id: string, log: Log): Promise<void> {
  await toBriefing(page, id)
  await page.locator('input[value="untimed"]').check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-stage="drawn"]').waitFor()
  for (const entry of stepsOf(id, log)) {
    await playTo(page, entry.at)
    const lines = page.locator('[data-option]')
    if ((await lines.count()) === 0) {
      await page.locator('[data-control="step-in"]').click()
      await page.locator('[data-control="show-lines"]').click()
    }
    await page.locator(`[data-option="${entry.action}"]`).click()
    await page.evaluate(onward, { ms: 0, beat: '' })
  }
  await playTo(page, Infinity)
  await proceed(page).click()
  const confirm = page.locator('[data-control="confirm"]')
  if (await confirm.isVisible()) await confirm.click()
}

// Fewer pixels draw faster, and here it is what happens that counts, not how it looks.
test.use({ viewport: { width: 854, height: 480 } })

for (const id of shipped) {
  for (const name of ['best', 'nothing']) {
    test(`${id} plays on the real stage, ${name}, without an error`, async ({ page }) => {
      await playLog(page, id, logOf(id, name))
      const over = page.getByRole('heading', { name: /Before anything else: you|That’s all there is to it/ })
      await expect(over).toBeVisible()
    })
  }
}
