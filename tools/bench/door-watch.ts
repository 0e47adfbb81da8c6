/** How a visitor comes to a scene: by a link to its briefing, pressing *Begin* at once or after reading; or by the catalogue. */
export type Way = 'link' | 'read' | 'catalogue'

/** When the visitor sees what, ms since the navigation began; null where it has not come. */
export interface DoorTimes {
  /** *Begin* has been pressed. */
  pressed: number | null
  /** The first words of the scene. */
  words: number | null
  /** The picture, whole: the curtain is up. */
  picture: number | null
}

export interface DoorWatch {
  /** The scene that is gone to by itself; null where there is nothing to press. */
  readonly scene: string | null
  readonly way: Way
  /** How long the briefing is read before *Begin*, ms. */
  readonly reads: number
}

declare global {
  var doorTimes: DoorTimes
}

/**
 * In the page, before anything else: looks at each frame, presses what leads to the scene as soon as it is there, and notes when what is
 * waited for has been handed to the screen.
 */
export function watchDoor({ scene, way, reads }: DoorWatch): void {
  if (window.top !== window) return
  performance.setResourceTimingBufferSize(5000)
  const times: DoorTimes = { pressed: null, words: null, picture: null }
  globalThis.doorTimes = times
  /** As soon as the frame that is being made now is done. */
  const note = (what: 'words' | 'picture'): void => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => (times[what] ??= performance.now()))
    port1.start()
    port2.postMessage(null)
  }
  const press = (button: HTMLElement): void => {
    times.pressed = performance.now()
    button.click()
  }
  let opened = scene === null || way !== 'catalogue'
  let begun = scene === null
  requestAnimationFrame(function look() {
    if (!opened) {
      const card = document.querySelector<HTMLElement>(`a[href="#/brief/${scene}"]`)
      card?.click()
      opened = card !== null
    } else if (!begun) {
      const button = document.querySelector<HTMLElement>('.run-begin')
      begun = button !== null
      if (button !== null && reads > 0) setTimeout(press, reads, button)
      else if (button !== null) press(button)
    }
    const words = document.querySelector('.play-caption, .play-bubble')
    if (times.words === null && words !== null && words.textContent.trim() !== '') note('words')
    if (times.picture === null && document.querySelector('[data-shows]') !== null) note('picture')
    if (times.picture === null || (times.words === null && scene !== null)) requestAnimationFrame(look)
  })
}
