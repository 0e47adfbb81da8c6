import { describe, expect, it } from 'vitest'
import { FlashCounter } from '../../tools/safety/flashes.ts'

const [width, height, fps] = [32, 18, 30]
type Colour = readonly [r: number, g: number, b: number]
type Painter = (x: number, y: number, seconds: number) => Colour

const gray = (n: number): Colour => [n, n, n]
const beats = (hz: number, s: number): boolean => Math.floor(s * hz * 2 + 1e-9) % 2 === 0

function counted(paint: Painter, seconds = 4): { general: number; red: number } {
  const counter = new FlashCounter(width, height, fps)
  for (let frame = 0; frame < seconds * fps; frame++) {
    const pixels = new Uint8ClampedArray(width * height * 4)
    for (let i = 0; i < width * height; i++)
      pixels.set([...paint(i % width, Math.floor(i / width), frame / fps), 255], i * 4)
    counter.feed(pixels)
  }
  return counter.count()
}

describe('counting flashes (A9)', () => {
  it('finds a flicker of 5 a second, and of 4', () => {
    expect(counted((_x, _y, s) => gray(beats(5, s) ? 40 : 180)).general).toBe(5)
    expect(counted((_x, _y, s) => gray(beats(4, s) ? 40 : 180)).general).toBeCloseTo(4, 0)
  })
  it('finds a flicker that is in the middle of its swing when it is first seen', () => {
    const [dark, bright, between] = [gray(129), gray(166), gray(149)]
    const seenFrom = (first: Colour) => counted((_x, _y, s) => (s === 0 ? first : beats(5, s) ? dark : bright)).general
    expect(seenFrom(dark)).toBe(5)
    expect(seenFrom(between)).toBe(5)
  })
  it('allows 2 and 3 a second', () => {
    expect(counted((_x, _y, s) => gray(beats(2, s) ? 40 : 180)).general).toBe(2)
    expect(counted((_x, _y, s) => gray(beats(3, s) ? 40 : 180)).general).toBe(3)
  })
  it('finds no flash in a slow fade, nor in a swell of a second', () => {
    expect(counted((_x, _y, s) => gray(60 * s)).general).toBeLessThan(1)
    expect(counted((_x, _y, s) => gray(120 + 110 * Math.sin(s * Math.PI * 2))).general).toBeLessThanOrEqual(1.5)
  })
  it('passes over changes below a tenth of the luminance, and between bright and brighter', () => {
    expect(counted((_x, _y, s) => gray(beats(8, s) ? 120 : 140)).general).toBe(0)
    expect(counted((_x, _y, s) => gray(beats(8, s) ? 232 : 255)).general).toBe(0)
  })
  it('passes over what fills less than a quarter of a field, wherever it lies', () => {
    const small: Painter = (x, y, s) => gray(x >= 20 && x < 24 && y >= 8 && y < 11 && beats(8, s) ? 255 : 20)
    const large: Painter = (x, y, s) => gray(x >= 20 && x < 26 && y >= 8 && y < 13 && beats(8, s) ? 255 : 20)
    expect(counted(small).general).toBe(0)
    expect(counted(large).general).toBeGreaterThan(3)
  })
  it('takes cells that change one shortly after the other for one flash', () => {
    const swept: Painter = (x, _y, s) => gray(beats(5, s + (x / width) * 0.06) ? 40 : 180)
    expect(counted(swept).general).toBeGreaterThan(3)
  })
  it('does not take a shape that wanders across for flashing', () => {
    expect(counted((x, _y, s) => gray(Math.abs(x - s * 8) < 3 ? 20 : 200)).general).toBeLessThanOrEqual(1)
  })
  it('finds a saturated red that flickers with little change of luminance', () => {
    const found = counted((_x, _y, s) => (beats(5, s) ? [120, 4, 4] : gray(50)))
    expect(found.general).toBe(0)
    expect(found.red).toBe(5)
    expect(counted((_x, _y, s) => (beats(2, s) ? [120, 4, 4] : gray(50))).red).toBe(2)
  })
  it('finds no red flash in blue or amber lights', () => {
    expect(counted((_x, _y, s) => (beats(5, s) ? [70, 110, 255] : gray(30))).red).toBe(0)
    expect(counted((_x, _y, s) => (beats(5, s) ? [255, 176, 60] : gray(30))).red).toBe(0)
  })
})
