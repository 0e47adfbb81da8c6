import { existsSync, readFileSync } from 'node:fs'
import * as scenario from '#scenario'
import { describe, expect, it } from 'vitest'
import { picturePage } from '../../build/picture-page.ts'

const docs = new URL('../../docs/', import.meta.url)
const page = readFileSync(new URL('picture-page.md', docs), 'utf8')

describe('docs/picture-page.md', () => {
  it('is what the lists say (npx tsx tools/picture-page.ts writes it)', async () => {
    expect(page).toBe(await picturePage())
  })

  it('has every word by which a scenario directs the stage', () => {
    const { poses, faces, holdables, wearables, insets, landmarks, sounds, marks, places, placeWordsOf } = scenario
    const lists: (readonly string[])[] = [poses, faces, holdables, wearables, insets, landmarks, sounds, places, marks]
    const states = places.flatMap((place) =>
      Object.entries(placeWordsOf(place).pieces).flatMap(([piece, list]) =>
        list === 'text' ? [`"${piece}": `] : list.map((state) => `"${piece}": "${state}"`),
      ),
    )
    const missing = [...lists.flat().map((word) => `\`${word}\``), ...states].filter((word) => !page.includes(word))
    expect(missing).toEqual([])
  })

  it('shows a picture, with words for it, wherever it says so', () => {
    const pictures = [...page.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', path = '']) => ({ alt, path }))
    expect(pictures.length).toBeGreaterThan(400)
    expect(pictures.filter(({ alt }) => alt.trim() === '')).toEqual([])
    expect(pictures.filter(({ path }) => !existsSync(new URL(path, docs)))).toEqual([])
  })
})
