import { describe, expect, it } from 'vitest'
import { lightPixels, type PixelLight } from '../../src/stage/cast/light-pixels.ts'

const white = [255, 255, 255] as const
const plain: PixelLight = { multiply: white, feet: null, rim: null }

/** A drawing of one colour, `rows` by `columns` px, with an empty px all around. */
function drawing(columns: number, rows: number, colour: readonly [number, number, number] = [200, 100, 50]) {
  const [width, height] = [columns + 2, rows + 2]
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let y = 1; y <= rows; y += 1)
    for (let x = 1; x <= columns; x += 1) pixels.set([...colour, 255], (y * width + x) * 4)
  const at = (x: number, y: number): number[] => Array.from(pixels.slice((y * width + x) * 4, (y * width + x) * 4 + 4))
  return { pixels, width, height, at }
}

describe('the light on a figure', () => {
  it('changes nothing when it is white', () => {
    const { pixels, width, height } = drawing(6, 6)
    const before = [...pixels]
    lightPixels(pixels, width, height, plain)
    expect([...pixels]).toEqual(before)
  })
  it('colours what is drawn, and leaves empty what is empty', () => {
    const { pixels, width, height, at } = drawing(6, 6)
    lightPixels(pixels, width, height, { ...plain, multiply: [255, 128, 0] })
    expect(at(3, 3)).toEqual([200, 50, 0, 255])
    expect(at(0, 0)).toEqual([0, 0, 0, 0])
  })
  it('is darker toward the feet, and not in the upper quarter', () => {
    const { pixels, width, height, at } = drawing(4, 38)
    lightPixels(pixels, width, height, { ...plain, feet: [0, 0, 0] })
    expect(at(2, 8)).toEqual([200, 100, 50, 255])
    expect(at(2, 25)[0]).toBeLessThan(150)
    expect(at(2, 38)[0]).toBeLessThan(at(2, 25)[0] ?? 0)
  })
  it('lies along the outline on the side it comes from, and nowhere inside', () => {
    const { pixels, width, height, at } = drawing(12, 12)
    const rim = { colour: [0, 0, 255], strength: 1, width: 2, sides: [-1] } as const
    lightPixels(pixels, width, height, { ...plain, rim })
    expect(at(1, 8)).toEqual([0, 0, 255, 255])
    expect(at(2, 8)).toEqual([0, 0, 255, 255])
    expect(at(6, 8)).toEqual([200, 100, 50, 255])
    expect(at(12, 8)).toEqual([200, 100, 50, 255])
  })
})
