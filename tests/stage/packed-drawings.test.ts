import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { packed, packedTexts } from '../../build/pack-drawings.ts'
import { packOf } from '../../src/stage/drawings/pack-of.ts'
import { fetchDrawing } from '../../src/stage/drawings/packed-drawings.ts'

vi.mock('virtual:drawing-packs', () => ({
  packs: new Proxy({}, { get: (_, name) => `packs/${String(name)}`, has: () => true }),
}))

const svg = (path: string): string => readFileSync(join('assets', `${path}.svg`), 'utf8')
const texts = packedTexts()
const fetched = vi.fn<(address: string) => Promise<Response>>()

beforeEach(() => {
  fetched.mockImplementation(async (address) => {
    const found = texts.get(address.replace('packs/', ''))
    return found === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(packed(found)))
  })
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  fetched.mockReset()
  vi.unstubAllGlobals()
})

describe('drawings in packs', () => {
  it('come as they were drawn, and a pack is fetched once', async () => {
    const [ground, verge] = await Promise.all([
      fetchDrawing('places/roadside/ground'),
      fetchDrawing('places/roadside/verge'),
    ])
    expect([ground, verge]).toEqual([svg('places/roadside/ground'), svg('places/roadside/verge')])
    expect(fetched).toHaveBeenCalledTimes(1)
  })
  it('reject when a pack cannot be had, and are asked for again the next time', async () => {
    fetched.mockResolvedValueOnce(new Response(null, { status: 503 }))
    await expect(fetchDrawing('insets/watch')).rejects.toThrow('503')
    expect(await fetchDrawing('insets/watch')).toBe(svg('insets/watch'))
  })
  it('reject when there is no such drawing', async () => {
    await expect(fetchDrawing('cast/face/none')).rejects.toThrow('no drawing cast/face/none')
  })
  it('inflate where the browser cannot', async () => {
    vi.stubGlobal('DecompressionStream', undefined)
    expect(await fetchDrawing('places/garage/floor')).toBe(svg('places/garage/floor'))
  })
  it('lie where what needs them looks for them', () => {
    for (const [name, pack] of texts) expect([...new Set(Object.keys(pack).map(packOf))]).toEqual([name])
    expect(packOf('places/roadside/stopped-front')).toBe('places/roads')
    expect(packOf('cast/body/toward-wheelchair-crying-1')).toBe('cast/wheelchair')
    expect(packOf('cast/body/toward-crying-1')).toBe('cast/toward')
    expect(packOf('cast/head/bun')).toBe('cast/pieces')
    expect(Object.keys(texts.get('places/garage') ?? {}).some((path) => path.includes('card-'))).toBe(false)
  })
})
