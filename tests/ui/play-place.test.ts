import { castViewOf } from '../../build/blank-view.ts'
import { describe, expect, it } from 'vitest'
import { tailPath } from '../../src/ui/play/bubble-tail.ts'
import { faceUnder, headObstacles, headsAtMarks } from '../../src/ui/play/heads.ts'
import { placeBox, type Box } from '../../src/ui/play/place-box.ts'
import { layoutFor } from '../../src/ui/play/use-layout.ts'

const picture = { width: 1280, height: 720 }
const area: Box = { left: 10, top: 60, width: 1260, height: 560 }
const head = (x: number) => ({ x, y: 220, top: 130, width: 90 })

const covers = (box: Box, h: { x: number; y: number; top: number; width: number }): boolean =>
  box.left < h.x + h.width / 2 &&
  box.left + box.width > h.x - h.width / 2 &&
  box.top < h.y + 10 &&
  box.top + box.height > h.top

describe('where bubbles go', () => {
  const heads = { harmon: head(420), osei: head(980), you: head(1150) }

  it.each(['harmon', 'osei', 'you'])('a bubble of %s covers no face and stays in the picture', (speaker) => {
    const size = { width: 300, height: 120 }
    const who = heads[speaker as keyof typeof heads]
    const at = placeBox(size, { area, obstacles: headObstacles(heads, speaker, 720), mouth: who })
    const box = { left: at.x, top: at.y, ...size }
    for (const h of Object.values(heads)) expect(covers(box, h)).toBe(false)
    expect(at.x).toBeGreaterThanOrEqual(area.left)
    expect(at.x + size.width).toBeLessThanOrEqual(area.left + area.width)
    expect(at.y + size.height).toBeLessThanOrEqual(area.top + area.height)
  })

  it('words being read stay where they are while that place is as good', () => {
    const size = { width: 300, height: 120 }
    const wish = { area, obstacles: headObstacles(heads, 'harmon', 720), mouth: heads.harmon }
    const first = placeBox(size, wish)
    const nudged = { x: first.x - 8, y: first.y }
    expect(placeBox(size, { ...wish, before: nudged })).toEqual(nudged)
  })

  it('a thought keeps to a side of the picture', () => {
    const size = { width: 260, height: 110 }
    const at = placeBox(size, { area, obstacles: headObstacles(heads, null, 720), mouth: null })
    expect(Math.min(at.x - area.left, area.left + area.width - at.x - size.width)).toBeLessThan(40)
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

describe('faces under words', () => {
  const words: Box = { left: 300, top: 100, width: 300, height: 90 }
  it('are found when somebody has walked under them', () => {
    expect(faceUnder({ harmon: head(420), osei: head(980) }, words)).toBe(true)
    expect(faceUnder({ harmon: head(720), osei: head(980) }, words)).toBe(false)
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
