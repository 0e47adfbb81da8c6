/**
 * Phaser listens for the page being hidden or blurred and never stops, so the page would keep every game there ever
 * was. To be called just before it begins to (in `postBoot`); gives what makes it stop.
 */
export function notePageEvents(): () => void {
  const heard: EventListenerOrEventListenerObject[] = []
  const handlers = new Map<'onblur' | 'onfocus', unknown>()
  const listen = document.addEventListener.bind(document)
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
    for (const name of ['onblur', 'onfocus'] as const) handlers.set(name, window[name])
  })
  return () => {
    for (const listener of heard) document.removeEventListener('visibilitychange', listener)
    for (const [name, handler] of handlers) if (window[name] === handler) window[name] = null
  }
}
