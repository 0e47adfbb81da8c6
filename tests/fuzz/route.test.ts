import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hrefOf, routeOf, type Route } from '../../src/ui/frame/route.ts'
import { ENOUGH, fuzz, patience } from './fuzz.ts'
import { hostileWord } from './hostile.ts'

/** The name of a scenario, a plan, an attempt or a run: never empty, else anything. */
const id = fc.oneof(fc.constant('long-stop'), hostileWord).filter((word) => word !== '')

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ at: 'catalogue' }, { at: 'catalogue', part: 'scenarios' }),
  fc.constantFrom<Route>(
    { at: 'debrief' },
    { at: 'plans' },
    { at: 'record' },
    { at: 'progress' },
    { at: 'settings' },
    { at: 'help' },
  ),
  fc
    .tuple(fc.constantFrom('brief', 'play', 'plan', 'certificate', 'room', 'notes'), id)
    .map(([at, of]) => ({ at, id: of })),
  id.map((plan): Route => ({ at: 'record', plan })),
  fc.tuple(id, id).map(([of, attempt]): Route => ({ at: 'brief', id: of, attempt })),
  fc.tuple(id, id).map(([of, plan]): Route => ({ at: 'brief', id: of, plan })),
)

const piece = fc.oneof(
  fc.constantFrom(
    'brief',
    'play',
    'plan',
    'record',
    'before',
    'scenarios',
    'settings',
    '',
    '#',
    '/',
    '//',
    '?',
    '%2F',
    '%zz',
  ),
  hostileWord,
)
const hash = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 6 }).map((pieces) => `#/${pieces.join('/')}`),
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
)

/** Any hash is some route, which comes back from its own. */
function leads(hash: string): boolean {
  const found = routeOf(hash)
  const known = found.at !== 'unknown'
  expect(known ? routeOf(hrefOf(found)) : found).toEqual(found)
  return known
}

/** A route comes back from its hash, which is plain ASCII. */
function comesBack(route: Route): boolean {
  const href = hrefOf(route)
  expect(href).toMatch(/^#\/[\x21-\x7e]*$/)
  expect(routeOf(href)).toEqual(route)
  return true
}

describe('any address leads somewhere', () => {
  it('a route comes back from its address, and any address is some route', patience('route'), async () =>
    expect(
      await fuzz(
        'route',
        fc.oneof(route, hash),
        (input) => (typeof input === 'string' ? leads(input) : comesBack(input)),
        {
          source: (input) => JSON.stringify(input),
          read: (input) => void (typeof input === 'string' ? routeOf(input) : hrefOf(input)),
          cost: { base: 1_000_000, each: 1000 },
        },
      ),
    ).toBeGreaterThan(ENOUGH),
  )
})
