/** Does something when the page has nothing else to do. @returns calls it off */
export function whenIdle(what: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(what)
    return () => cancelIdleCallback(id)
  }
  // Safari has no idle callback. A second after the page was drawn, what it shows has been fetched.
  const id = setTimeout(what, 1000)
  return () => clearTimeout(id)
}
