import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base } from '@playwright/test'
import type { Page } from '@playwright/test'

/** What `timeOfPage` adds to a page. */
interface Hurried {
  /** Draws a frame that comes so many ms after what was drawn before as would have passed, and `ms` more. */
  hurry?: (ms: number) => void
}

/**
 * In the page: draws fewer frames a second, for what is tested is what happens and where things are, and two pages that draw
 * sixty keep two cores busy. Frames themselves are tested with `test` of the library (flashes) and measured by `npm run bench`.
 * And lets a test pass time: then the page's clock goes ahead of the one on the wall.
 */
function timeOfPage(perSecond: number): void {
  const page = globalThis as unknown as Window & Hurried
  const nextFrame = page.requestAnimationFrame.bind(page)
  const onTheWall = performance.now.bind(performance)
  const waiting = new Map<number, FrameRequestCallback>()
  let ahead = 0
  let last = 0
  let id = 0
  const draw = (now: number): void => {
    last = now
    const due = [...waiting]
    waiting.clear()
    for (const [, callback] of due) callback(now + ahead)
  }
  performance.now = () => onTheWall() + ahead
  page.hurry = (ms) => {
    ahead += ms
    nextFrame(draw)
  }
  page.requestAnimationFrame = (callback) => {
    if (waiting.size === 0) {
      const early = 1000 / perSecond - (onTheWall() - last)
      if (early <= 0) nextFrame(draw)
      else setTimeout(() => nextFrame(draw), early)
    }
    id += 1
    waiting.set(id, callback)
    return id
  }
  page.cancelAnimationFrame = (one) => void waiting.delete(one)
}

/**
 * In the page: pictures are loaded and put together as always, and drawn beside their canvas, where no pixel of them is computed. What
 * cannot be drawn is an error all the same. Half of what a scene costs in software is pixels, and only tests of the picture look at them.
 */
export function drawNothing(): void {
  const pen = CanvasRenderingContext2D.prototype
  const { drawImage } = pen
  pen.drawImage = function (this: CanvasRenderingContext2D, image: CanvasImageSource) {
    Reflect.apply(drawImage, this, [image, -1e5, -1e5])
  }
  pen.fillRect = () => undefined
}

/** Every test fails on an error in the console or an uncaught exception: a player would have seen its effect. */
export const test = base.extend<{ frames: number; drawn: boolean; quiet: void }>({
  /** Frames a second that the page draws. A test that does something at each frame asks for more. */
  frames: [15, { option: true }],
  /** Whether the pixels of the picture are computed. */
  drawn: [false, { option: true }],
  quiet: [
    async ({ page, frames, drawn }, use) => {
      await page.addInitScript(timeOfPage, frames)
      if (!drawn) await page.addInitScript(drawNothing)
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      await use()
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

/** The play screen's clock, scenario ms, as its root element tells it. */
export const clock = (page: Page): Promise<number> =>
  page.locator('[data-clock]').first().getAttribute('data-clock').then(Number)

/**
 * Lets the time of a scene pass, frame by frame and as fast as they are drawn, until something is there: an element that a selector
 * finds, or a second of the scene. Nobody waits for what only takes its time.
 */
async function passTime(page: Page, until: { readonly selector: string } | { readonly ms: number }): Promise<void> {
  await page.evaluate(async (wanted) => {
    /** A frame hands a scene 250 ms at most. */
    const A_FRAME = 220
    /** Real ms after which it will not come any more. */
    const LATE = 60_000
    const at = () => Number(document.querySelector('[data-clock]')?.getAttribute('data-clock') ?? Number.NaN)
    const isThere = () =>
      'ms' in wanted ? at() >= wanted.ms : document.querySelector<HTMLElement>(wanted.selector)?.checkVisibility()
    const begun = Date.now()
    while (!isThere()) {
      if (Date.now() - begun > LATE) throw new Error(`${JSON.stringify(wanted)} did not come`)
      ;(globalThis as Hurried).hurry?.('ms' in wanted ? Math.min(A_FRAME, (wanted.ms - at()) / 2 || 0) : A_FRAME)
      await new Promise((drawn) => requestAnimationFrame(drawn))
    }
  }, until)
}

/** Lets time pass until the scene has reached a second of its own time. */
export const sceneAt = (page: Page, seconds: number): Promise<void> => passTime(page, { ms: seconds * 1000 })

/** Lets time pass until something can be seen. */
export const untilThere = (page: Page, selector: string): Promise<void> => passTime(page, { selector })

export async function toBriefing(page: Page, id: string): Promise<void> {
  await page.goto(`/#/brief/${id}`)
  await page.getByRole('button', { name: 'Begin' }).waitFor()
}

/** Opens a scenario's briefing and begins; waits until the stage has drawn its first picture. */
export async function begin(page: Page, id: string, options: { pace?: string; stage?: boolean } = {}): Promise<void> {
  await toBriefing(page, id)
  if (options.pace !== undefined) await page.getByRole('radio', { name: options.pace, exact: true }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-clock]').first().waitFor()
  if (options.stage !== false) await page.locator('[data-stage="drawn"]').waitFor()
}

/** Leaves a running scene by the browser's back button, to its briefing and on to the catalogue. */
export async function toCatalogue(page: Page): Promise<void> {
  await page.goBack()
  await page.getByRole('link', { name: 'All scenarios', exact: true }).click()
  await page.getByRole('heading', { name: 'Scenarios' }).waitFor()
}

/** The rules of axe that look at colours: all that a page in dark can break which it does not break in light. */
const colourRules = ['color-contrast', 'link-in-text-block']

/**
 * Small controls of the Studio's map, which may be zoomed out. Whatever they do is done by controls of full size below the map
 * and in its list, too, and so WCAG 2.5.8 lets them be small (equivalent).
 */
const MAY_BE_SMALL = 'class="map-port"'

export type Looks = 'light' | 'dark'

/** axe over the page as it is now (WCAG 2.0 A to 2.2 AA, and best practice); in the light theme over all, else only over its colours. `names`: whether names begin with what is seen. */
export async function axe(
  page: Page,
  where: string,
  theme: Looks = 'light',
  { names = theme === 'light' } = {},
): Promise<void> {
  // A card half faded in has no contrast yet.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((a) => Number.isFinite(a.effect?.getComputedTiming().endTime))
        .map((a) => a.finished),
    ).then(() => null),
  )
  // In the page itself: the other way opens a window for every audit, for pages with frames of other origins.
  const audit = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    // Voice control presses what is seen, so names begin with that (2.5.3). axe counts it among its experiments.
    rules: { 'label-content-name-mismatch': { enabled: names } },
  })
  if (theme === 'light') audit.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  else audit.withRules(colourRules)
  const { violations } = await audit.analyze()
  const nodes = ({ id, nodes }: (typeof violations)[number]) =>
    id === 'target-size' ? nodes.filter(({ html }) => !html.includes(MAY_BE_SMALL)) : nodes
  const told = violations
    .filter((v) => nodes(v).length > 0)
    .map(
      (v) =>
        `${where}: ${v.id}: ${nodes(v)
          .map((n) => n.target.join(' '))
          .join(', ')}`,
    )
  expect(told).toEqual([])
}

/** In untimed mode: on from moment to moment, and through an act, until the scene has reached a second. */
export async function nextUntil(page: Page, seconds: number): Promise<void> {
  // An act just begun takes no press for a moment, so a press may do nothing: the clock tells, not the count.
  while ((await clock(page)) < seconds * 1000) await page.getByRole('button', { name: /^(Next|Skip)/ }).click()
}

/** Steps in and says one of the lines on offer. */
export async function says(page: Page, line: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Step in/ }).click()
  await page.getByRole('button', { name: 'Show lines' }).click()
  await page.getByRole('button', { name: line }).click()
}

/** In untimed mode: on through the act and the ending until it may be continued past. */
export async function untilEnding(page: Page): Promise<void> {
  const proceed = page.getByRole('button', { name: 'Continue' })
  const onward = page.getByRole('button', { name: /^(Next|Skip|Continue)/ }).first()
  await onward.waitFor()
  while (!(await proceed.isVisible())) await onward.click()
}

/** Untimed, saying nothing: on to the scene's end and out of its card, one press a frame. */
export async function sayNothing(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const control = (name: string) => document.querySelector<HTMLButtonElement>(`[data-control="${name}"]`)
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    while (control('continue') === null) {
      ;(control('skip') ?? control('step-back') ?? control('next'))?.click()
      await frame()
    }
    control('continue')?.click()
  })
}

/** The shortest good way through long-stop, untimed, to its ending: early help wins trust, then one early line. */
export async function bestRunUntimed(page: Page): Promise<void> {
  await nextUntil(page, 12)
  await says(page, /call him in/)
  await nextUntil(page, 21)
  await page.getByRole('button', { name: /^Something’s off/ }).click()
  await says(page, /run him his license/)
}

/** From the ending's card to the debrief's first question answered by passing it over. */
export async function toDebrief(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.getByRole('button', { name: 'Skip this' }).click()
}
