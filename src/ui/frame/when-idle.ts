/** Does something once the page has nothing else to do. The returned function cancels that. */
export function whenIdle(what: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(what)
    return () => cancelIdleCallback(id)
  }
  // Safari has no idle callback. Within a second the page has fetched what it shows.
  const id = setTimeout(what, 1000)
  return () => clearTimeout(id)
}
