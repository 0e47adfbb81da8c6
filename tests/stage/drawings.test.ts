import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sized, viewBoxOf } from '../../src/stage/raster.ts'
import { palette } from '../../art/places/palette.ts'
import { places, times } from '../../src/scenario/vocabulary.ts'
import { setOf } from '../../src/stage/place/set-of.ts'

const snowing = { weather: 'snow', time: 'day', car: false, scene: {} } as const
const root = new URL('../../assets/places/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const layers = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((place) => readdirSync(new URL(`${place.name}/`, root)).map((file) => `${place.name}/${file}`))
  .filter((file) => file.endsWith('.svg'))

describe('drawings of places', () => {
  it('every place has a set whose drawings exist', () => {
    const wanted = places.flatMap((place) => {
      const set = setOf(place)
      return set.order.flatMap((item) =>
        typeof item === 'string' ? [] : [`${item.from ?? set.folder}/${item.file}.svg`],
      )
    })
    expect(wanted.filter((file) => !layers.includes(file))).toEqual([])
  })
  it('have a view box, and cover the picture where they are the ground or the sky', () => {
    for (const file of layers) expect(viewBoxOf(read(file)).width).toBeGreaterThan(100)
    for (const file of [
      'roadside/far.svg',
      'roadside/ground.svg',
      'report-room/room.svg',
      'interview-room/room.svg',
      'sidewalk/street.svg',
      'storefront/ground.svg',
    ]) {
      const { x, width } = viewBoxOf(read(file))
      expect(x).toBeLessThanOrEqual(-140)
      expect(x + width).toBeGreaterThanOrEqual(1420)
    }
  })
  it('snow lies wherever it can be seen to fall', () => {
    const bare = places.filter((place) => {
      const { ground, order } = setOf(place)
      const lies = order.some(
        (item) => typeof item !== 'string' && item.file.includes('snow') && item.when?.(snowing) === true,
      )
      return ground !== null && !lies
    })
    expect(bare).toEqual([])
  })
  it('carry no words, scripts or outside addresses', () => {
    for (const file of layers) expect(read(file)).not.toMatch(/<text|<script|<image|href=|url\(['"]?http/)
  })
  it('have all their colours for all times of day', () => {
    for (const file of layers.filter((name) => !name.includes('card-'))) {
      const text = read(file)
      const used = new Set([...text.matchAll(/var\(--([\w-]+)\)/g)].map((m) => m[1]))
      const rulesOf = (selector: string): Map<string | undefined, string | undefined> => {
        const rules = text.includes(selector) ? text.slice(text.indexOf(selector)).split('}')[0]! : ''
        return new Map([...rules.matchAll(/--([\w-]+):([^;]+)/g)].map((m) => [m[1], m[2]]))
      }
      // What a time does not say for itself is as by night.
      const night = rulesOf('svg{')
      for (const time of times) {
        const own = rulesOf(`svg[data-time=${time}]{`)
        for (const name of used) {
          const wanted = palette[time][name as keyof (typeof palette)['night']]
          expect(own.get(name) ?? night.get(name), `${file} --${name} at ${time}`).toBe(wanted)
        }
      }
    }
  })
  it('cards are light, 16:9, and there for each time of day', () => {
    for (const time of times) {
      const text = read(`roadside/card-${time}.svg`)
      const { width, height } = viewBoxOf(text)
      expect(width / height).toBeCloseTo(16 / 9, 1)
      expect(text.length).toBeLessThan(40 * 1024)
      expect(text).not.toContain('var(')
    }
  })
})

describe('sizing an SVG', () => {
  it('sets pixels and time of day on the root alone', () => {
    const svg = '<svg xmlns="x" viewBox="0 0 10 20" width="5"><svg width="3"/></svg>'
    expect(sized(svg, 100, 200, 'dusk')).toBe(
      '<svg xmlns="x" viewBox="0 0 10 20" width="100" height="200" data-time="dusk"><svg width="3"/></svg>',
    )
  })
  it('throws without a view box', () => {
    expect(() => viewBoxOf('<svg/>')).toThrow('no view box')
  })
})
