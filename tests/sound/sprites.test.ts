import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadWords } from '#words'
import { sounds } from '../../src/scenario/vocabulary.ts'
import { strikeOf } from '../../src/sound/sound-of-view.ts'
import { sources } from '../../src/sound/sources.ts'
import { files } from '../../src/sound/sprites.ts'

const english = await loadWords('en')

describe('the sprites', () => {
  it.each(sounds)('F6: %s has a range inside its file, in each of its takes', (id) => {
    for (const key of ['a:1', 'b:2', 'c:3', 'd:4']) {
      const strike = strikeOf(id, key)
      const { seconds, sprites } = files[strike.file]
      const [offset, length, loop] = (sprites as Record<string, readonly [number, number, boolean]>)[strike.sprite] ?? [
        -1,
        0,
        true,
      ]
      expect(offset).toBeGreaterThanOrEqual(0)
      expect(length).toBeGreaterThan(100)
      expect(offset + length).toBeLessThanOrEqual(seconds * 1000)
      expect(loop).toBe(false)
    }
  })
  it.each(Object.keys(files) as (keyof typeof files)[])('%s: no two ranges touch and all lie inside', (file) => {
    const { seconds, sprites } = files[file]
    let end = 0
    for (const [offset, length] of Object.values(sprites)) {
      expect(offset).toBeGreaterThanOrEqual(end)
      end = offset + length
    }
    expect(end).toBeLessThanOrEqual(seconds * 1000)
  })
  it('a loop has some of itself before and after, for decoders that begin late', () => {
    for (const [name, { seconds, sprites }] of Object.entries(files)) {
      for (const [offset, length, loop] of Object.values(sprites) as (readonly [number, number, boolean])[]) {
        expect(loop).toBe(name.startsWith('bed-') || name === 'pulse')
        if (!loop) continue
        expect(offset).toBeGreaterThanOrEqual(250)
        expect(seconds * 1000 - offset - length).toBeGreaterThanOrEqual(250)
      }
    }
  })
  it('every file is there in both formats, all of them below 1.6 MB', () => {
    const all = Object.values(sources)
      .flat()
      .map((url) => fileURLToPath(url))
    expect(all).toHaveLength(Object.keys(files).length * 2)
    expect(all.filter((file) => !existsSync(file))).toEqual([])
    expect(all.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(1.6e6)
  })
  it('A7: every sound has a caption, and every caption a sound', () => {
    expect(Object.keys(english.sounds).sort()).toEqual([...sounds].sort())
    for (const caption of Object.values(english.sounds)) expect(caption).toMatch(/^\p{Lu}/u)
  })
})
