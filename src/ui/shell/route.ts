import { useEffect, useState } from 'preact/hooks'

/** Where one is: kept in the address's hash, so that the back button and a reload work without a server. */
export type Route =
  | { readonly at: 'catalogue' }
  | { readonly at: 'brief'; readonly id: string }
  | { readonly at: 'play'; readonly id: string }
  | { readonly at: 'debrief' }
  | { readonly at: 'settings' }
  | { readonly at: 'help' }
  | { readonly at: 'unknown' }

/** Reads a hash ("#/brief/long-stop"). An empty one is the catalogue. */
export function routeOf(hash: string): Route {
  const [at = '', id = '', ...rest] = hash.replace(/^#?\/?/, '').split('/')
  if (rest.length > 0) return { at: 'unknown' }
  if ((at === 'brief' || at === 'play') && id !== '') return { at, id: decoded(id) }
  if (id !== '') return { at: 'unknown' }
  if (at === '') return { at: 'catalogue' }
  return at === 'debrief' || at === 'settings' || at === 'help' ? { at } : { at: 'unknown' }
}

/** The hash of a route, for `href`. */
export function hrefOf(route: Route): string {
  switch (route.at) {
    case 'brief':
    case 'play':
      return `#/${route.at}/${encodeURIComponent(route.id)}`
    case 'debrief':
    case 'settings':
    case 'help':
      return `#/${route.at}`
    case 'catalogue':
    case 'unknown':
      return '#/'
  }
}

/** Goes to a route. `replace` leaves no step to come back to. */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') {
    location.hash = hrefOf(route)
    return
  }
  history.replaceState(history.state, '', hrefOf(route))
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The route of the address, and how many times it has changed since the page was opened. */
export function useRoute(): { readonly route: Route; readonly turns: number } {
  const [now, setNow] = useState(() => ({ route: routeOf(location.hash), turns: 0 }))
  useEffect(() => {
    const changed = () => setNow((before) => ({ route: routeOf(location.hash), turns: before.turns + 1 }))
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return now
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
