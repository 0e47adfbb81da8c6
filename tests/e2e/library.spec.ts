import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { act, advance, compile, nextStop, replay, start, stepIn, upTo } from '#engine'
import type { Log, Run } from '#engine'
import { parseScenario } from '#scenario'
import { clock, expect, test, toBriefing } from './game.ts'
import { boxesAtEachSize, readBoxes, SETTLED, sizes } from './screen-boxes.ts'
import { wordsOver } from '../support/words-over.ts'
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
 * In the page: presses on until the beat is another than `beat`, the scene has reached `ms`, or its ending may be continued past.
 * Where somebody asks for an answer, silence is stepping back. Says whether a press has led somewhere new and not there yet.
 */
const press = ({ ms, beat }: { ms: number; beat: string }): boolean => {
  const control = (name: string) => document.querySelector<HTMLButtonElement>(`[data-control="${name}"]`)
  const root = document.querySelector<HTMLElement>('[data-clock]')
  const there = root !== null && (Number(root.dataset['clock']) >= ms || root.dataset['beat'] !== beat)
  // What an act leads to begins at the same second: it has to be seen first.
  if (control('continue') !== null || (there && control('skip') === null)) return false
  const button = control('skip') ?? control('step-back') ?? control('next')
  button?.click()
  return true
}

/** What a run through a scene is looked at for. */
interface Watch {
  /** Beats that another run has been looked at for: they are passed through. */
  readonly known: Pick<ReadonlySet<string>, 'has'>
  /** What has been found to lie over what must be seen, each with where and when. */
  readonly found: string[]
}

/** The beats of a log's run. */
function beatsOf(id: string, log: Log): ReadonlySet<string> {
  const { scenario } = parseScenario(readFileSync(`scenarios/${id}/scenario.json`), id)
  if (scenario === null) throw new Error(`${id} does not check`)
  const run = replay(compile(scenario), log)
  if (!run.ok) throw new Error(`${id}: ${run.error.code}`)
  return new Set(run.value.events.map((event) => event.beat))
}

const beatOf = async (page: Page): Promise<string> =>
  (await page.locator('[data-beat]').first().getAttribute('data-beat')) ?? ''

/** Looks at the screen as it stands now. */
async function look(page: Page, { known, found }: Watch): Promise<void> {
  const beat = await beatOf(page)
  if (known.has(beat)) return
  const where = `${beat} at ${await clock(page)} ms`
  found.push(...wordsOver(await page.evaluate(readBoxes, SETTLED)).map((one) => `${where}: ${one}`))
}

/** Looks at the screen in every size. */
async function lookAtEachSize(page: Page, { known, found }: Watch): Promise<void> {
  const beat = await beatOf(page)
  if (known.has(beat)) return
  const where = `${beat} at ${await clock(page)} ms`
  for (const { at, boxes } of await boxesAtEachSize(page))
    found.push(...wordsOver(boxes).map((one) => `${where}, ${at}: ${one}`))
}

/** Untimed: on until the scene has reached `ms` or its end; with each new text a look at the screen. */
async function playTo(page: Page, ms: number, watch: Watch): Promise<void> {
  for (;;) {
    if ((await proceed(page).isVisible()) || (await clock(page)) >= ms) return
    const beat = await beatOf(page)
    while (await page.evaluate(press, { ms: Number.isFinite(ms) ? ms : 1e9, beat })) await look(page, watch)
    await lookAtEachSize(page, watch)
  }
}

async function playLog(page: Page, id: string, log: Log, watch: Watch): Promise<void> {
  await toBriefing(page, id)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-stage="drawn"]').waitFor()
  await lookAtEachSize(page, watch)
  for (const entry of stepsOf(id, log)) {
    await playTo(page, entry.at, watch)
    const lines = page.locator('[data-option]')
    if ((await lines.count()) === 0) {
      await page.locator('[data-control="step-in"]').click()
      await page.locator('[data-control="show-lines"]').click()
    }
    await lookAtEachSize(page, watch)
    await page.locator(`[data-option="${entry.action}"]`).click()
    await lookAtEachSize(page, watch)
    while (await page.evaluate(press, { ms: 0, beat: '' })) await look(page, watch)
  }
  await playTo(page, Infinity, watch)
  await proceed(page).click()
  const confirm = page.locator('[data-control="confirm"]')
  if (await confirm.isVisible()) await confirm.click()
}

/**
 * Runs in which every beat has been seen to keep words clear of what must be seen. The others are played from beginning to end
 * without that look, until the set pieces of their scenes lie where words leave room.
 */
const clear: ReadonlySet<string> = new Set(['filming best'])
const every: Pick<ReadonlySet<string>, 'has'> = { has: () => true }

// Fewer pixels draw faster, and here it is what happens and where things are that counts, not how it looks.
test.use({ viewport: sizes[1], deviceScaleFactor: 0.5 })

for (const id of shipped) {
  for (const [name, captions] of [
    ['best', false],
    ['nothing', true],
  ] as const) {
    const looked = clear.has(`${id} ${name}`) ? ', and no word lies over what must be seen' : ''
    test(`${id} plays on the real stage, ${name}, without an error${looked}`, async ({ page }) => {
      // Everybody is at once where they should be, so that a look needs no waiting.
      const settings = JSON.stringify({ pace: 'untimed', reducedMotion: true, quality: 'low', captions })
      await page.addInitScript((kept) => localStorage.setItem('step-in.settings', kept), settings)
      const known = !clear.has(`${id} ${name}`)
        ? every
        : name === 'best'
          ? new Set<string>()
          : beatsOf(id, logOf(id, 'best'))
      const found: string[] = []
      await playLog(page, id, logOf(id, name), { known, found })
      const over = page.getByRole('heading', { name: /Before anything else: you|That’s all there is to it/ })
      await expect(over).toBeVisible()
      expect(found).toEqual([])
    })
  }
}
