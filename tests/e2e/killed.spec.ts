import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { compile, resume, seeded } from '#engine'
import type { LogEntry } from '#engine'
import { readRun } from '#records'
import type { RunRecord } from '#records'
import { parseScenario } from '#scenario'
import { crash, kill, launch, openPage } from './killable.ts'

/** How often the program is killed by each of two tests: its page, and every fourth time the whole browser. */
const TIMES = 15
const BROWSER_EVERY = 4
/** Every fifth time a run is played to its end first. */
const FINISH_EVERY = 5

const { scenario } = parseScenario(readFileSync('scenarios/long-stop/scenario.json', 'utf8'), 'scenario.json')
if (scenario === null) throw new Error('long-stop is at fault')
const plan = compile(scenario)

/** Whole numbers from 0 to below a bound, the same in every test run. */
function choices(seed: number): (below: number) => number {
  const next = seeded(seed)
  return (below) => Math.floor(next() * below)
}

/** The runs as the database holds them, each open one with its inputs, which are rows of their own. */
async function kept(page: Page): Promise<RunRecord[]> {
  const { runs, inputs } = await page.evaluate(
    () =>
      new Promise<{ runs: RunRecord[]; inputs: { run: string; n: number; entry: LogEntry }[] }>((done, failed) => {
        const open = indexedDB.open('step-in')
        open.addEventListener('error', () => failed(new Error('no database')))
        open.addEventListener('success', () => {
          if (!open.result.objectStoreNames.contains('inputs')) return done({ runs: [], inputs: [] })
          const tx = open.result.transaction(['runs', 'inputs'])
          const [runs, inputs] = [tx.objectStore('runs').getAll(), tx.objectStore('inputs').getAll()]
          tx.addEventListener('complete', () => {
            open.result.close()
            done({ runs: runs.result, inputs: inputs.result })
          })
        })
      }),
  )
  return runs.map((run) => {
    const entries = inputs.filter((input) => input.run === run.id).map(({ entry }) => entry)
    return run.saved === null ? run : { ...run, saved: { ...run.saved, log: { ...run.saved.log, entries } } }
  })
}

/** In the page: plays some steps, and says after each input that the screen shows it. */
async function play(steps: readonly string[]): Promise<void> {
  const root = () => document.querySelector('main.play, main.play-after')
  const phase = () => root()?.getAttribute('data-phase') ?? ''
  const choosing = () => root()?.getAttribute('data-choices') !== null && root()?.hasAttribute('data-choices') === true
  const press = (what: string) => document.querySelector<HTMLElement>(what)?.click()
  const note = () => document.querySelector('.play-note:last-child')
  const until = (holds: () => boolean): Promise<boolean> =>
    new Promise((resolve) => {
      const look = () => holds() && end(true)
      const watch = new MutationObserver(look)
      const late = setTimeout(() => end(false), 500)
      const end = (how: boolean) => {
        watch.disconnect()
        clearTimeout(late)
        resolve(how)
      }
      watch.observe(document, { subtree: true, childList: true, attributes: true })
      look()
    })
  const shows = async (what: string, holds: () => boolean) => {
    press(what)
    // oxlint-disable-next-line no-console -- the test reads it, even when the page dies in the next moment
    if (await until(holds)) console.log('shown')
  }
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

  for (const step of steps) {
    // The page may have died while the words were open.
    if (choosing()) await shows('[data-control="step-back"]', () => !choosing())
    const before = note()
    const free = phase() === 'playing' && !choosing()
    if (step === 'notice' && free) await shows('[data-control="notice"]', () => note() !== before)
    if (
      step === 'look around' &&
      free &&
      document.querySelector('[data-control="step-in"]:not([aria-disabled="true"])')
    ) {
      await shows('[data-control="step-in"]', choosing)
      if (choosing()) await shows('[data-control="step-back"]', () => !choosing())
    }
    if (step === 'next') press('[data-control="next"], [data-control="skip"]')
    if (step === 'finish') {
      while (phase() !== 'follow-up') {
        press('[data-control="step-back"], [data-control="next"], [data-control="skip"], [data-over] .button-primary')
        await frame()
      }
      document.querySelector('form')?.requestSubmit()
      await until(() => location.hash === '#/debrief')
      // oxlint-disable-next-line no-console -- as above
      console.log('finished')
    }
    await frame()
  }
}

for (const seed of [20_261_122, 17_760_704])
  test(`whenever the page or the browser is killed, every run is there with every input that was on screen (${seed})`, async ({
    baseURL,
  }, info) => {
    test.setTimeout(300_000)
    const { executablePath, args = [] } = info.project.use.launchOptions ?? {}
    const folder = mkdtempSync(join(tmpdir(), 'step-in-killed-'))
    const below = choices(seed)
    const path = executablePath ?? chromium.executablePath()
    let world = await launch(path, args, folder)
    /** What must be there of each run, as its number of inputs; of the one just killed, at least. */
    const inputs = new Map<string, number>()
    let last: { readonly id: string; readonly shown: number; readonly done: boolean } | null = null

    /** Opens the page again and looks whether all is there. */
    async function look(
      at: string,
      time: number,
    ): Promise<{ readonly page: Page; readonly runs: readonly RunRecord[] }> {
      const page = await openPage(world.browser, `${baseURL}/#/${at}`)
      const runs = await kept(page)
      expect(runs.map((run) => run.id).sort()).toEqual([...inputs.keys()].sort())
      for (const run of runs) {
        const count = run.log?.entries.length ?? run.saved?.log.entries.length ?? -1
        const least = inputs.get(run.id) ?? 0
        if (run.id !== last?.id) expect(count, `an older run at kill ${time}`).toBe(least)
        else {
          expect(run.state, `kill ${time}`).toBe(last.done ? 'finished' : 'open')
          expect(count, `kill ${time}`).toBeGreaterThanOrEqual(least + last.shown)
        }
        inputs.set(run.id, count)
      }
      return { page, runs }
    }

    try {
      for (let time = 1; time <= TIMES; time++) {
        const { page, runs } = await look('', time - 1)
        const open = runs.find((run) => run.state === 'open')
        if (open) await page.getByRole('button', { name: 'Pick it up where you left it' }).click()
        else {
          await page.evaluate(() => (location.hash = '#/brief/long-stop'))
          await page.getByRole('radio', { name: 'Untimed' }).check()
          await page.getByRole('button', { name: 'Begin' }).click()
        }
        await page.locator('[data-clock]').first().waitFor()
        const id = open?.id ?? (await kept(page)).find((run) => run.state === 'open')?.id ?? ''
        if (!open) inputs.set(id, 0)

        const toEnd = time % FINISH_EVERY === 0
        const steps = toEnd
          ? ['finish']
          : Array.from({ length: 3 + below(6) }, () => ['notice', 'look around', 'next'][below(3)] ?? 'next')
        let [shown, done] = [0, false]
        const enough = 1 + below(5)
        const inTime = new Promise<void>((now) => {
          page.on('console', (message) => {
            if (message.text() === 'shown') shown++
            if (message.text() === 'finished') done = true
            if (done || (!toEnd && shown === enough)) now()
          })
        })
        const played = page.evaluate(play, steps).catch(() => undefined)
        // Now right after an input was seen, now at any moment.
        const anyMoment = new Promise<void>((now) => setTimeout(now, below(700)))
        await Promise.race(toEnd ? [inTime] : time % 2 === 0 ? [inTime, played] : [played, anyMoment])
        if (time % BROWSER_EVERY === 0) {
          await kill(world)
          world = await launch(path, args, folder)
        } else await crash(page)
        last = { id, shown, done }
      }
      const { page, runs } = await look('record', TIMES)
      expect(runs.filter((run) => run.state === 'finished')).toHaveLength(TIMES / FINISH_EVERY)
      for (const run of runs) {
        if (run.log) expect(readRun(plan, run.log)).toEqual({ ok: true, value: run.reading })
        else expect(resume(plan, run.saved).ok).toBe(true)
      }
      await expect(page.locator('.record-run')).toHaveCount(runs.length)
    } finally {
      await kill(world)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  })
