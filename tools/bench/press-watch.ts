/** When something was there after a press, ms since the press; null where it did not come. */
export interface PressTimes {
  readonly words: number | null
  /** The words, and a picture drawn since the press. */
  readonly picture: number | null
}

/**
 * In the page: presses the only control of what Step In is compared to, and looks at each frame until its words, and where there is a
 * canvas, a picture drawn since, have been handed to the screen.
 */
export async function pressBare(): Promise<PressTimes> {
  const button = document.querySelector<HTMLElement>('[data-say]')
  const words = document.querySelector('[data-words]')
  if (button === null || words === null) throw new Error('there is nothing to press')
  const before = words.textContent
  return globalThis.pressTimes(button, () => words.textContent !== before)
}

/**
 * In the page, in a scene: presses whatever leads to the next choice, takes a line, and gives how long it took until the words of the
 * act were there. Null when the scene is over.
 * @param turn which of the lines is taken, counted on
 */
export async function pressLine(turn: number): Promise<PressTimes | null> {
  const wait = (ms: number): Promise<unknown> => new Promise((done) => setTimeout(done, ms))
  const control = (name: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-control="${name}"]`)
  for (;;) {
    if (document.querySelector('.play-after, .play[data-over], .play[data-phase="ending"]') !== null) return null
    const lines = document.querySelectorAll<HTMLElement>('[data-option]')
    const line = lines[turn % Math.max(1, lines.length)]
    if (line === undefined) {
      ;(control('skip') ?? control('show-lines') ?? control('step-in'))?.click()
      await wait(300)
      continue
    }
    // Choices that have just opened take no press yet, and a press comes at any time of a frame.
    await wait(600 + Math.random() * 17)
    /** What the trainee's own figure says or does, wherever it stands. */
    const shows = (): boolean =>
      document
        .querySelector('[data-key^="act-"]')
        ?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true
    return globalThis.pressTimes(line, shows)
  }
}

declare global {
  /** Presses, and looks at each frame until what the press brings is shown. */
  var pressTimes: (button: HTMLElement, shows: () => boolean) => Promise<PressTimes>
}

/** In the page, before anything else. */
export function readyForPresses(): void {
  /** A press that has brought nothing after this, ms, has failed. */
  const LATE = 5000
  globalThis.pressTimes = (button, shows) =>
    new Promise((done) => {
      const hasCanvas = document.querySelector('canvas') !== null
      let [words, picture]: [number | null, number | null] = [null, null]
      const began = performance.now()
      globalThis.canvasDrawn = false
      button.click()
      /** After a frame has been made: what it shows is on its way to the screen. */
      const after = (): void => {
        const now = performance.now() - began
        if (words === null && shows()) words = now
        if (picture === null && words !== null && (globalThis.canvasDrawn || !hasCanvas)) picture = now
        if (picture === null && now < LATE) requestAnimationFrame(look)
        else done({ words, picture })
      }
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', after)
      port1.start()
      const look = (): void => port2.postMessage(null)
      requestAnimationFrame(look)
    })
}
