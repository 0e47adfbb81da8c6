// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { loadDrawing } from '../../src/stage/place/load-place.ts'
import { ownSet } from '../../src/stage/place/own-set.ts'
import { viewBoxOf } from '../../src/stage/raster.ts'

afterEach(() => vi.restoreAllMocks())

/** A picture of this size that can be decoded; what is drawn of it is told. */
function picture(width: number, height: number): ReturnType<typeof vi.fn> {
  const drawImage = vi.fn<(...args: unknown[]) => void>()
  const setTransform = () => undefined
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockResolvedValue()
  vi.spyOn(HTMLImageElement.prototype, 'naturalWidth', 'get').mockReturnValue(width)
  vi.spyOn(HTMLImageElement.prototype, 'naturalHeight', 'get').mockReturnValue(height)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ drawImage, setTransform } as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/jpeg;base64,AA')
  return drawImage
}

it('an own picture fills the world, what is over is cut off evenly, and beyond it goes on as far as all places', async () => {
  const drawn = picture(1000, 1000)
  const set = await ownSet('blob:lobby')
  expect(drawn.mock.calls[0]?.slice(1)).toEqual([0, (1080 - 1920) / 2, 1920, 1920])
  if (set === null) throw new Error('no set')
  const svg = (await loadDrawing(set, { file: 'own', depth: 1 })) ?? ''
  expect(viewBoxOf(svg)).toEqual({ x: -140, y: -90, width: 1560, height: 900 })
  expect(svg).toContain('data:image/jpeg;base64,AA')
  expect(set.marks(false)['far-left'].x).toBeLessThan(set.marks(false)['far-right'].x)
})
it('people stand where its floor is', async () => {
  picture(1600, 900)
  const [usual, higher] = [await ownSet('blob:lobby'), await ownSet('blob:lobby', 0.69)]
  const feet = (set: typeof usual) => set?.marks(false).centre.y ?? 0
  expect(feet(usual) - feet(higher)).toBeCloseTo(0.2 * 720)
  expect(higher?.marks(false).centre.scale).toBe(usual?.marks(false).centre.scale)
})
it('is none where the picture is not to be had or cannot be decoded: then the published place is drawn', async () => {
  expect(await ownSet(null)).toBeNull()
  picture(10, 10)
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new Error('damaged'))
  expect(await ownSet('blob:lobby')).toBeNull()
})
