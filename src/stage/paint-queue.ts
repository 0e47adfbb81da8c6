/** What is painted ahead of when it may be wanted: all others come first, and the rest of the program has most of the time. */
export interface Later {
  /** Whether nobody will want it any more: it gets no turn, and its promise is never settled. */
  isOver(): boolean
}

/** The resolvers of those who wait to paint, in the order in which they asked: what is wanted now, and what is painted ahead. */
const waiting: (() => void)[] = []
let ahead: { readonly go: () => void; readonly later: Later }[] = []
/** Asks the browser for a new task, in which the next one paints; made when somebody waits for the first time. */
let askForTask: (() => void) | null = null
let asked = false
/** When a turn was given last, and how long it took, ms. */
let given = 0
let took = 0

/** After each picture that is painted ahead, so many times as long goes to everything else. */
const rest = 14
/** The shortest and the longest such pause, ms. */
const pauses = { least: 250, most: 900 } as const

function openChannel(): () => void {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', takeTurn)
  port1.start()
  return () => port2.postMessage(null)
}

function takeTurn(): void {
  asked = false
  dropOver()
  const next = waiting.shift() ?? ahead.shift()?.go
  if (next === undefined) return
  given = performance.now()
  next()
  // The one who goes on paints in microtasks of this task; this is the next one.
  setTimeout(() => (took = performance.now() - given))
  if (waiting.length > 0) ask()
  else if (ahead.length > 0) setTimeout(ask, Math.min(pauses.most, Math.max(pauses.least, took * rest)))
}

function ask(): void {
  if (asked) return
  asked = true
  askForTask ??= openChannel()
  askForTask()
}

/**
 * Resolves when the caller may paint a raster. The queue lets one caller go on in each task; between two tasks the
 * browser can answer input and draw a frame. So pictures that become ready together do not make one long task.
 * @param later given for a picture that is painted ahead
 */
export function turnToPaint(later: Later | null = null): Promise<void> {
  return new Promise((go) => {
    if (later?.isOver() === true) return
    if (later === null) waiting.push(go)
    else ahead.push({ go, later })
    if (later === null || ahead.length === 1) ask()
  })
}

/** Lets go of what nobody will want any more. */
export function dropOver(): void {
  ahead = ahead.filter(({ later }) => !later.isOver())
}

/** Paints at once what was to be painted ahead: it is wanted now. */
export function paintNow(): void {
  if (ahead.length === 0) return
  dropOver()
  for (const { go } of ahead) waiting.push(go)
  ahead = []
  ask()
}
