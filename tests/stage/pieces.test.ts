import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { placeWordsOf, places } from '#scenario'
import type { Landmark, Time, Weather } from '#scenario'
import { loadWords } from '#words'
import { viewOf } from '../../build/blank-view.ts'
import { changedPieces } from '../../src/stage/changed-pieces.ts'
import { world } from '../../src/stage/marks.ts'
import { circumstancesOf } from '../../src/stage/place/place-set.ts'
import type { Circumstances } from '../../src/stage/place/circumstances.ts'
import { setOf } from '../../src/stage/place/set-of.ts'
import { lettering } from '../../src/stage/place/lettering.ts'
import { textsIn } from '../../src/stage/place/pieces.ts'

/** Moments of a place in which a piece may be seen: it need not be seen in all of them. */
const moments: { readonly time: Time; readonly weather: Weather; readonly car: boolean }[] = (
  ['night', 'day'] as const
).flatMap((time) =>
  (['clear', 'snow'] as const).flatMap((weather) => [true, false].map((car) => ({ time, weather, car }))),
)

/** What of a set is there at a moment: the drawings and the lights, each as a mark of its own. */
function seen(place: (typeof places)[number], now: Circumstances): string[] {
  const { order, lights } = setOf(place)
  return [
    ...order.flatMap((item) => (typeof item !== 'string' && (item.when?.(now) ?? true) ? [item.file] : [])),
    ...lights.flatMap((light, i) => ((light.when?.(now) ?? true) ? [`light ${i}`] : [])),
  ]
}

/** The drawings that are there at a moment. */
const drawn = (place: (typeof places)[number], now: Circumstances): string[] => {
  const { order, folder } = setOf(place)
  return order.flatMap((item) =>
    typeof item !== 'string' && (item.when?.(now) ?? true)
      ? [readFileSync(`assets/places/${item.from ?? folder}/${item.file}.svg`, 'utf8')]
      : [],
  )
}

/** The states of every piece of a place but each one's first, a text standing for itself. */
const later = (place: (typeof places)[number]): [piece: string, state: string, first: string][] =>
  Object.entries(placeWordsOf(place).pieces).flatMap(([piece, states]) =>
    states === 'text'
      ? [[piece, '1248', ''] as [string, string, string]]
      : states.slice(1).map((state): [string, string, string] => [piece, state, states[0] ?? '']),
  )

describe.each(places)('%s', (place) => {
  const set = setOf(place)
  const { landmarks, pieces } = placeWordsOf(place)

  it('has a spot in the picture for each landmark, and a seat where one can sit', () => {
    const { seats } = placeWordsOf(place)
    const misplaced = (landmarks as readonly Landmark[]).filter((landmark) => {
      const spot = set.landmarks?.[landmark]
      return spot === undefined || spot.x < 20 || spot.x > world.width - 20 || spot.y > world.height || spot.scale < 0.3
    })
    expect(misplaced).toEqual([])
    expect(seats.filter((seat) => set.landmarks?.[seat as Landmark]?.seat === undefined)).toEqual([])
  })

  it('shows every state of a set piece but its first by a drawing or a light, and says where', () => {
    const unseen = later(place).filter(
      ([piece, state, first]) =>
        !moments.some(({ time, weather, car }) => {
          const view = viewOf({ beat: 'a', place, time, weather, cast: [] })
          const blank = { ...circumstancesOf(set, view), car }
          // What lies behind a door is seen only while the door is open.
          const scenes = [{}, ...later(place).map(([other, shown]) => (other === piece ? {} : { [other]: shown }))]
          return scenes.some((scene) => {
            const at = (shown: string): Circumstances => ({
              ...blank,
              scene: { ...blank.scene, ...scene, [piece]: shown },
            })
            if (pieces[piece] === 'text') return drawn(place, at(state)).some((svg) => textsIn(svg).includes(piece))
            return seen(place, at(state)).join() !== seen(place, at(first)).join()
          })
        }),
    )
    expect(unseen.map(([piece, state]) => `${piece}: ${state}`)).toEqual([])
    const nowhere = Object.keys(pieces).filter((piece) => {
      const box = set.boxes?.[piece]
      return !box || box.width < 8 || box.height < 8 || box.x + box.width < 0 || box.x > world.width
    })
    expect(nowhere).toEqual([])
  })

  it.each(['en', 'es'] as const)('has words for each of them in %s', async (language) => {
    const words = (await loadWords(language)).places[place]
    const missing = later(place).filter(([piece, state]) => {
      const said = (words.pieces as Record<string, Record<string, unknown>>)[piece]
      return said?.[pieces[piece] === 'text' ? 'text' : state] === undefined
    })
    expect(missing.map(([piece, state]) => `${piece}: ${state}`)).toEqual([])
  })
})

describe('what of a set piece words may not cover', () => {
  it('is a change that is news and can be seen', () => {
    const scene = { pistol: 'on-ground', crowd: 'away', door: 'closed', crates: 'stacked', ambulance: 'here' }
    const changed = ['pistol', 'crowd', 'door', 'crates']
    expect(changedPieces({ place: 'alley', scene, changed })).toEqual([
      ['pistol', 'on-ground'],
      ['door', 'closed'],
    ])
    const number = { place: 'residential-door', changed: ['mailbox'] } as const
    expect(changedPieces({ ...number, scene: { mailbox: '1248' } })).toEqual([['mailbox', '1248']])
    expect(changedPieces({ ...number, scene: {} })).toEqual([])
  })
})

describe('what is written on a set piece', () => {
  it('is drawn in strokes within its box', () => {
    const d = lettering('1248-B', 60, 20)
    const xs = [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])] as const)
    expect(xs.length).toBeGreaterThan(20)
    for (const [x, y] of xs) expect([Math.abs(x) <= 30.1, Math.abs(y) <= 10.1]).toEqual([true, true])
  })
  it('loses accents, case and what cannot be drawn', () => {
    expect(lettering('Núñez', 80, 20)).toBe(lettering('NUNEZ', 80, 20))
    expect(lettering('A.B', 80, 20)).toBe(lettering('A B', 80, 20))
    expect(lettering('', 80, 20)).toBe('')
  })
})
