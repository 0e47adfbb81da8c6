import * as fc from 'fast-check'
import { describe, expect } from 'vitest'
import { hrefOf, routeOf, type Route } from '../../src/ui/shell/route.ts'
import { fuzz } from './fuzz.ts'
import { hostileWord } from './hostile.ts'

/** The name of a scenario, a plan, an attempt or a run: never empty, else anything. */
const id = fc.oneof(fc.constant('long-stop'), hostileWord).filter((word) => word !== '')

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ at: 'catalogue' }, { at: 'catalogue', part: 'scenarios' }),
  fc.constantFrom('debrief', 'plans', 'record', 'progress', 'settings', 'help').map((at): Route => ({ at }) as Route),
  fc
    .tuple(fc.constantFrom('brief', 'play', 'plan', 'certificate', 'room', 'notes'), id)
    .map(([at, of]) => ({ at, id: of }) as Route),
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

describe('any address leads somewhere', () => {
  fuzz(
    'a route comes back from its address, and any address is some route',
    'route',
    fc.oneof(route, hash),
    (input) => {
      if (typeof input === 'string') {
        const found = routeOf(input)
        expect(typeof found.at).toBe('string')
        if (found.at !== 'unknown') expect(routeOf(hrefOf(found))).toEqual(found)
        return found.at !== 'unknown'
      }
      const href = hrefOf(input)
      expect(href).toMatch(/^#\/[\x21-\x7e]*$/)
      expect(routeOf(href)).toEqual(input)
      return true
    },
    {
      source: (input) => JSON.stringify(input),
      read: (input) => void (typeof input === 'string' ? routeOf(input) : hrefOf(input)),
      cost: { base: 1_000_000, each: 1000 },
    },
  )
})
