/** Work that waits for its turn, and what rings for the next. */
const waiting: (() => void)[] = []
let ring: (() => void) | null = null

function hang(): () => void {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    waiting.shift()?.()
    if (waiting.length > 0) port2.postMessage(null)
  })
  port1.start()
  return () => port2.postMessage(null)
}

/**
 * Resolves in a task of the caller's own: of all who wait here one goes on, then the page may answer and draw, then
 * the next. Pictures that become ready together are so painted one at a time, not all in one long task.
 */
export function turn(): Promise<void> {
  ring ??= hang()
  const next = ring
  return new Promise((go) => {
    waiting.push(go)
    if (waiting.length === 1) next()
  })
}
