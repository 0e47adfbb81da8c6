import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourcesOf } from '../../tools/bench/sources.ts'
import { compiledOf, shipped } from '../scenarios/library.ts'

const artOf = (id: string): string[] => [...sourcesOf(compiledOf(id)).art]

describe('what a scenario is said to fetch', () => {
  it('is there', () => {
    for (const id of shipped) {
      const { art, sound } = sourcesOf(compiledOf(id))
      expect([...art, ...sound].filter((file) => !existsSync(file))).toEqual([])
    }
  })
  it('is what the place is drawn with, what it has of another place too, and no more', () => {
    expect(artOf('nozzle')).toEqual(
      expect.arrayContaining(['assets/places/storefront/pumps.svg', 'assets/places/roadside/stopped-front.svg']),
    )
    expect(artOf('nozzle')).not.toContain('assets/places/roadside/patrol.svg')
  })
  it('is what people walk with, on an artificial leg too', () => {
    expect(artOf('porch-light')).toContain('assets/cast/part/legs-walking-3-prosthesis.svg')
  })
  it('is what is seen between two poses', () => {
    expect(artOf('filming')).toEqual(
      expect.arrayContaining(['assets/cast/body/bent-1.svg', 'assets/cast/body/bent-2.svg']),
    )
  })
})
