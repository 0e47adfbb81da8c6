/** How long nobody has pressed anything, ms, before the page counts as left alone. */
const QUIET = 3000

/** Where somebody plays, or is about to. */
const isScene = (): boolean => /^#\/(?:brief|play|room|notes)\//.test(location.hash)

/**
 * Does something once nobody has pressed anything for a while and no scene is played or about to be: what it fetches is in
 * nobody's way.
 */
export function whenQuiet(what: () => void): void {
  let pressed = performance.now()
  const press = (): void => void (pressed = performance.now())
  const listened = { capture: true, passive: true } as const
  const look = (): void => {
    const left = isScene() ? QUIET : pressed + QUIET - performance.now()
    if (left > 0) return void setTimeout(look, left)
    for (const event of ['pointerdown', 'keydown'] as const) removeEventListener(event, press, listened)
    what()
  }
  for (const event of ['pointerdown', 'keydown'] as const) addEventListener(event, press, listened)
  setTimeout(look, QUIET)
}
