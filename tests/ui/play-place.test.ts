import { castViewOf } from '../../build/blank-view.ts'
import { describe, expect, it } from 'vitest'
import { tailPath } from '../../src/ui/play/bubble-tail.ts'
import { headsAtMarks } from '../../src/ui/play/heads.ts'
import { coveredIn, liesOver, placeBox, type Box } from '../../src/ui/play/place-box.ts'
import { placeInset } from '../../src/ui/play/place-inset.ts'
import { mustBeSeen, obstaclesOf } from '../../src/ui/play/sight.ts'
import { layoutFor } from '../../src/ui/play/use-layout.ts'

const picture = { width: 1280, height: 720 }
const area: Box = { left: 10, top: 60, width: 1260, height: 560 }
const head = (x: number) => ({ x, y: 220, top: 130, width: 90 })
/** Faces in a grid so close that nothing fits between them. */
const crowded = (i: number) => ({
  x: (i % 10) * 140,
  y: Math.floor(i / 10) * 110 + 60,
  top: Math.floor(i / 10) * 110,
  width: 90,
})

const covers = (box: Box, h: { x: number; y: number; top: number; width: number }): boolean =>
  box.left < h.x + h.width / 2 &&
  box.left + box.width > h.x - h.width / 2 &&
  box.top < h.y + 10 &&
  box.top + box.height > h.top

const noBoxes = { contacts: [], held: [], pieces: [] }
const nobody: ReadonlySet<string> = new Set()

describe('where bubbles go', () => {
  const heads = { harmon: head(420), osei: head(980), you: head(1150) }
  const size = { width: 300, height: 120 }
  const at = { x: 420, y: 220 }
  const obstacles = obstaclesOf({ heads, boxes: noBoxes }, picture, 'harmon', nobody)

  it.each(['harmon', 'osei', 'you'] as const)('a bubble of %s covers no face and stays in the picture', (speaker) => {
    const wish = { area, obstacles: obstaclesOf({ heads, boxes: noBoxes }, picture, speaker, nobody), reach: 300 }
    const found = placeBox(size, { ...wish, at: heads[speaker] })
    if (found === null) throw new Error('no room')
    const box = { left: found.x, top: found.y, ...size }
    for (const h of Object.values(heads)) expect(covers(box, h)).toBe(false)
    expect(found.x).toBeGreaterThanOrEqual(area.left)
    expect(found.x + size.width).toBeLessThanOrEqual(area.left + area.width)
    expect(found.y + size.height).toBeLessThanOrEqual(area.top + area.height)
  })

  it('words being read stay where they are while that place is as good', () => {
    const wish = { area, obstacles, at, reach: 300 }
    const first = placeBox(size, wish)
    if (first === null) throw new Error('no room')
    const nudged = { x: first.x + 8, y: first.y }
    expect(placeBox(size, { ...wish, before: nudged })).toEqual(nudged)
  })

  it('words being read leave a place over which somebody has walked', () => {
    const wish = { area, obstacles, at, reach: 300 }
    const first = placeBox(size, wish)
    if (first === null) throw new Error('no room')
    const walked = { walker: { x: first.x + 150, y: first.y + 70, top: first.y + 10, width: 90 } }
    const now = [...obstacles, ...obstaclesOf({ heads: walked, boxes: noBoxes }, picture, 'harmon', nobody)]
    const next = placeBox(size, { ...wish, obstacles: now, before: first })
    if (next === null) throw new Error('no room')
    expect(next).not.toEqual(first)
    expect(covers({ left: next.x, top: next.y, ...size }, walked.walker)).toBe(false)
  })

  it('find no room far from whom they belong to, nor where faces fill the picture', () => {
    expect(placeBox(size, { area, obstacles, at, reach: 5 })).toBeNull()
    const crowd = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`p${i}`, crowded(i)]))
    const full = obstaclesOf({ heads: crowd, boxes: noBoxes }, picture, null, nobody)
    expect(placeBox(size, { area, obstacles: full, at, reach: 900 })).toBeNull()
    expect(placeBox({ width: 3000, height: 40 }, { area, obstacles: [], at, reach: 900 })).toBeNull()
  })

  it('never lie over hands in contact, a thing in hand, a set piece that has changed, or who is spoken of', () => {
    const box = (x: number, y: number) => ({ x, y, width: 120, height: 120 })
    const boxes = {
      contacts: [{ who: 'harmon', whom: 'osei', box: box(420, 20) }],
      held: [{ who: 'osei', thing: 'papers' as const, box: box(300, 60) }],
      pieces: [{ piece: 'door', state: 'open', box: box(560, 60) }],
    }
    const must = obstaclesOf({ heads, boxes }, picture, 'harmon', new Set(['osei']))
    const found = placeBox(size, { area, obstacles: must, at, reach: 700 })
    if (found === null) throw new Error('no room')
    const lies = { left: found.x, top: found.y, ...size }
    expect(coveredIn(lies, must)).toBe(0)
    expect(mustBeSeen({ heads, boxes })).toHaveLength(6)
    const chest = { left: 940, top: 260, width: 80, height: 60 }
    expect(liesOver(chest, must)).toBe(true)
    expect(liesOver(chest, obstacles)).toBe(false)
  })

  it('stands in for the stage with heads at their marks, nobody who is off', () => {
    const found = headsAtMarks(
      [castViewOf('a', { place: 'left' }), castViewOf('b', { place: 'right' }), castViewOf('c', { place: 'off' })],
      picture,
    )
    expect(Object.keys(found)).toEqual(['a', 'b'])
    expect(found['a']?.x).toBeLessThan(found['b']?.x ?? 0)
  })
})

describe('the tail of a bubble', () => {
  const box: Box = { left: 100, top: 100, width: 200, height: 80 }
  const numbers = (d: string) =>
    d
      .split(/[MQ ]/)
      .filter((n) => n !== '')
      .map(Number)

  it('points down at a mouth below, and stops short of the face', () => {
    const [x, y, , , tipX, tipY] = numbers(tailPath(box, { x: 180, y: 300 }, 50))
    expect(x).toBeGreaterThan(100)
    expect(y).toBeCloseTo(177)
    expect(tipX).toBeCloseTo(180)
    expect(tipY).toBeLessThanOrEqual(250)
  })

  it('leaves by the side that faces the mouth', () => {
    const [x, y] = numbers(tailPath(box, { x: 20, y: 190 }, 40))
    expect(x).toBeCloseTo(103)
    expect(y).toBeLessThan(180)
  })

  it('is nothing for a mouth inside the bubble', () => {
    expect(tailPath(box, { x: 150, y: 140 }, 40)).toBe('')
  })
})

describe('where an inset goes', () => {
  const size = { width: 260, height: 200 }
  const hard = (box: Box) => ({ ...box, weight: Infinity })

  it('in a corner with nothing in it, and it stays there', () => {
    const place = placeInset(size, area, [hard({ left: 0, top: 0, width: 400, height: 400 })])
    expect(place).toEqual({ x: area.left + area.width - 260, y: area.top, scale: 1 })
    const nearby = [hard({ left: 0, top: 0, width: 20, height: 20 })]
    expect(placeInset(size, area, nearby, place)).toBe(place)
    expect(placeInset(size, area, [hard({ left: 900, top: 0, width: 400, height: 720 })], place).x).toBe(area.left)
  })

  it('beside bodies rather than over them, where that is free', () => {
    const body = { left: 0, top: 100, width: 500, height: 620, weight: 70 }
    expect(placeInset(size, area, [body])).toEqual({ x: area.left + area.width - 260, y: area.top, scale: 1 })
  })

  it('smaller where there is less room, and over as little as can be where there is none', () => {
    const narrow = placeInset(size, area, [hard({ left: 200, top: 0, width: 1080, height: 720 })])
    expect(narrow.scale).toBeLessThan(1)
    expect(narrow.x + size.width * narrow.scale).toBeLessThanOrEqual(200)
    const full = placeInset(size, area, [hard({ left: 0, top: 0, width: 1280, height: 560 })])
    expect(full.y + size.height * full.scale).toBeCloseTo(area.top + area.height)
  })
})

describe('A12 layouts', () => {
  it.each([
    [1280 / 16, 720 / 16, 'wide'],
    [1024 / 16, 768 / 16, 'wide'],
    [390 / 16, 844 / 16, 'stack'],
    [320 / 16, 640 / 16, 'stack'],
    [844 / 16, 390 / 16, 'split'],
    [1280 / 32, 720 / 32, 'split'],
    [390 / 32, 844 / 32, 'stack'],
  ] as const)('%s × %s rem is %s', (width, height, layout) => {
    expect(layoutFor(width, height)).toBe(layout)
  })
})
