/**
 * Phaser listens for the page being hidden or blurred and never stops, so the page would keep every game there ever
 * was. To be called just before it begins to (in `postBoot`); gives what makes it stop.
 */
export function notePageEvents(): () => void {
  const heard: EventListenerOrEventListenerObject[] = []
  const listen = document.addEventListener.bind(document)
  let blur: typeof window.onblur = null
  let focus: typeof window.onfocus = null
  Object.defineProperty(document, 'addEventListener', {
    configurable: true,
    value: (
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ) => {
      if (type === 'visibilitychange') heard.push(listener)
      listen(type, listener, options)
    },
  })
  // Nothing but Phaser runs until then.
  queueMicrotask(() => {
    Reflect.deleteProperty(document, 'addEventListener')
    ;({ onblur: blur, onfocus: focus } = window)
  })
  return () => {
    for (const listener of heard) document.removeEventListener('visibilitychange', listener)
    if (window.onblur === blur) window.onblur = null
    if (window.onfocus === focus) window.onfocus = null
  }
}
