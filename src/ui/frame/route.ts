import { useEffect, useState } from 'preact/hooks'

/** The screen that is shown. The hash of the address keeps it, so that the back button and a reload work without a server. */
export type Route =
  /** `part`: with the focus at the scenarios. */
  | { readonly at: 'catalogue'; readonly part?: 'scenarios' }
  /** `attempt`: the scene is played for an attempt at a training plan. `plan`: before a training plan, which is where it leads back. */
  | { readonly at: 'brief'; readonly id: string; readonly attempt?: string; readonly plan?: string }
  | { readonly at: 'play'; readonly id: string }
  | { readonly at: 'debrief' }
  | { readonly at: 'plans' }
  | { readonly at: 'plan'; readonly id: string }
  | { readonly at: 'certificate'; readonly id: string }
  /** `plan`: to give a name for a training plan, which is where it leads back. */
  | { readonly at: 'record'; readonly plan?: string }
  | { readonly at: 'progress' }
  | { readonly at: 'room'; readonly id: string }
  | { readonly at: 'notes'; readonly id: string }
  /**
   * `id`: the scenario that is being written, or `plan`: the training plan; without one, the list of them. `copy`: a copy of this
   * scenario is to be begun.
   */
  | { readonly at: 'studio'; readonly id?: string; readonly plan?: string; readonly copy?: string }
  | { readonly at: 'settings' }
  | { readonly at: 'help' }
  | { readonly at: 'unknown' }

/** Screens that need nothing but their name, and screens of one thing. */
const plain = ['debrief', 'plans', 'record', 'progress', 'settings', 'help'] as const
const ofOne = ['brief', 'play', 'plan', 'certificate', 'room', 'notes'] as const
/** In an address, before the training plan that a scene comes before. */
const BEFORE = 'before'
/** In an address, before the scenario that is copied into the Studio. No scenario that is written has such an id. */
const COPY = 'copy'
/** In an address, before a training plan that is written in the Studio. */
const PLAN = 'plan'
const isPlain = (at: string): at is (typeof plain)[number] => (plain as readonly string[]).includes(at)
const isOfOne = (at: string): at is (typeof ofOne)[number] => (ofOne as readonly string[]).includes(at)

/** Reads a hash ("#/brief/long-stop"). An empty one is the catalogue. */
export function routeOf(hash: string): Route {
  const [at = '', id = '', ...rest] = hash.replace(/^#?\/?/, '').split('/')
  const [attempt = '', plan = '', ...more] = rest
  if (at === 'brief' && id !== '' && attempt !== '' && rest.length === 1)
    return { at, id: decoded(id), attempt: decoded(attempt) }
  if (at === 'brief' && id !== '' && attempt === BEFORE && plan !== '' && more.length === 0)
    return { at, id: decoded(id), plan: decoded(plan) }
  if (at === 'studio' && id === PLAN && attempt !== '' && rest.length === 1) return { at, plan: decoded(attempt) }
  if (at === 'studio' && id === COPY && attempt !== '' && rest.length === 1) return { at, copy: decoded(attempt) }
  if (rest.length > 0) return { at: 'unknown' }
  if (isOfOne(at) && id !== '') return { at, id: decoded(id) }
  if (at === 'record' && id !== '') return { at, plan: decoded(id) }
  if (at === 'studio') return id === '' ? { at } : { at, id: decoded(id) }
  if (id !== '') return { at: 'unknown' }
  if (at === '') return { at: 'catalogue' }
  if (at === 'scenarios') return { at: 'catalogue', part: at }
  return isPlain(at) ? { at } : { at: 'unknown' }
}

/** The hash of a route, for `href`. */
export function hrefOf(route: Route): string {
  return `#/${partsOf(route).map(encoded).join('/')}`
}

function partsOf(route: Route): readonly string[] {
  if (route.at === 'catalogue') return [route.part ?? '']
  if (route.at === 'unknown') return ['']
  if (route.at === 'record') return route.plan === undefined ? [route.at] : [route.at, route.plan]
  if (route.at === 'studio' && route.plan !== undefined) return [route.at, PLAN, route.plan]
  if (route.at === 'studio' && route.copy !== undefined) return [route.at, COPY, route.copy]
  if (route.at === 'studio') return route.id === undefined ? [route.at] : [route.at, route.id]
  if (route.at === 'brief') {
    const { at, id, attempt, plan } = route
    if (attempt !== undefined) return [at, id, attempt]
    return plan === undefined ? [at, id] : [at, id, BEFORE, plan]
  }
  return 'id' in route ? [route.at, route.id] : [route.at]
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
  const [first] = useState(() => location.hash)
  const [now, setNow] = useState(() => ({ route: routeOf(first), turns: 0 }))
  useEffect(() => {
    const changed = () => setNow((before) => ({ route: routeOf(location.hash), turns: before.turns + 1 }))
    // The address may have changed between the first drawing and the subscription.
    if (location.hash !== first) changed()
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [first])
  return now
}

/** Half a character, as a damaged or made-up id may have one, has no UTF-8: it is written as `%u` and its number. */
const encoded = (part: string): string =>
  part
    .split(/(\p{Cs})/u)
    .map((piece) => (/^\p{Cs}$/u.test(piece) ? `%u${piece.charCodeAt(0).toString(16)}` : encodeURIComponent(piece)))
    .join('')

/** Reverses `encoded`. A part that was not encoded stays the same. */
function decoded(part: string): string {
  const pieces = part.split(/%u(d[89a-f][0-9a-f]{2})/i)
  try {
    return pieces
      .map((piece, i) => (i % 2 === 1 ? String.fromCharCode(Number.parseInt(piece, 16)) : decodeURIComponent(piece)))
      .join('')
  } catch {
    return part
  }
}
