import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { act, advance, compile, nextStop, replay, start, stepIn, upTo } from '#engine'
import type { Log, Run } from '#engine'
import { parseScenario } from '#scenario'
import { begin, drawNothing, expect, test } from './game.ts'
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

/**
 * Untimed: on until the scene has reached `ms` or its ending may be continued past. Where somebody asks for an answer, silence is
 * stepping back. All in the page, a press a frame: each is seen, and none waits for the test.
 */
const playTo = (page: Page, ms: number): Promise<void> =>
  page.evaluate(async (until) => {
    const control = (name: string) => document.querySelector<HTMLButtonElement>(`[data-control="${name}"]`)
    const reached = () => Number(document.querySelector<HTMLElement>('[data-clock]')?.dataset['clock']) >= until
    while (control('continue') === null && (control('skip') !== null || !reached())) {
      ;(control('skip') ?? control('step-back') ?? control('next'))?.click()
      await new Promise((done) => requestAnimationFrame(done))
    }
  }, ms)

async function playLog(page: Page, id: string, log: Log, captions: boolean): Promise<void> {
  await begin(page, id)
  if (captions) await page.locator('[data-control="captions"]').click()
  for (const { at, action } of stepsOf(id, log)) {
    await playTo(page, at)
    if ((await page.locator('[data-option]').count()) === 0) {
      await page.locator('[data-control="step-in"]').click()
      await page.locator('[data-control="show-lines"]').click()
    }
    await page.locator(`[data-option="${action}"]`).click()
  }
  await playTo(page, 1e9)
  await page.locator('[data-control="continue"]').click()
  const confirm = page.locator('[data-control="confirm"]')
  if (await confirm.isVisible()) await confirm.click()
}

// A press is made at each frame.
test.use({ frames: 60, drawn: true })

for (const id of shipped) {
  test(`${id} plays on the real stage, in its best run and untouched, without an error`, async ({ page }) => {
    // Two whole runs.
    test.slow()
    const settings = JSON.stringify({ pace: 'untimed', reducedMotion: true, quality: 'low' })
    await page.addInitScript((kept) => localStorage.setItem('step-in.settings', kept), settings)
    for (const [name, captions] of [
      ['best', false],
      ['nothing', true],
    ] as const) {
      await playLog(page, id, logOf(id, name), captions)
      const over = page.getByRole('heading', { name: /Before anything else: you|That’s all there is to it/ })
      await expect(over).toBeVisible()
      // That the scene can be drawn is seen in one run.
      await page.evaluate(drawNothing)
    }
  })
}
