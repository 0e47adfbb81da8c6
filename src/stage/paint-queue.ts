/** The resolvers of those who wait to paint, in the order in which they asked. */
const waiting: (() => void)[] = []
/** Asks the browser for a new task, in which the next one paints; made when somebody waits for the first time. */
let askForTask: (() => void) | null = null

function openChannel(): () => void {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    waiting.shift()?.()
    if (waiting.length > 0) port2.postMessage(null)
  })
  port1.start()
  return () => port2.postMessage(null)
}

/**
 * Resolves when the caller may paint a raster. The queue lets one caller go on in each task; between two tasks the
 * browser can answer input and draw a frame. So pictures that become ready together do not make one long task.
 */
export function turnToPaint(): Promise<void> {
  askForTask ??= openChannel()
  const ask = askForTask
  return new Promise((go) => {
    waiting.push(go)
    if (waiting.length === 1) ask()
  })
}
