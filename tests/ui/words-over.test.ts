import { describe, expect, it } from 'vitest'
import { wordsOver, type OnScreen, type ScreenBoxes } from '../support/words-over.ts'

const on = (what: string, left: number, top: number, width: number, height: number): OnScreen => ({
  what,
  box: { left, top, width, height },
})
const screen = (part: Partial<ScreenBoxes>): ScreenBoxes => ({
  words: [on('a caption', 0, 600, 500, 50)],
  seen: [on('a face', 200, 150, 90, 110)],
  picture: { left: 0, top: 0, width: 1280, height: 720 },
  ...part,
})

describe('words over what must be seen', () => {
  it('are none where nothing meets, or where only edges touch', () => {
    expect(wordsOver(screen({}))).toEqual([])
    expect(wordsOver(screen({ words: [on('a bubble', 288, 150, 200, 90)] }))).toEqual([])
  })
  it('are told with what they lie over, and by how much', () => {
    const words = [on('a bubble', 250, 200, 200, 90), on('a note', 210, 160, 20, 20)]
    expect(wordsOver(screen({ words }))).toEqual([
      'a bubble lies over a face, 40 × 60 px',
      'a note lies over a face, 20 × 20 px',
    ])
  })
  it('do not count where the picture ends: what lies outside of it is not seen', () => {
    const words = [on('a panel', 700, 0, 580, 720)]
    const seen = [on('a face', 690, 150, 90, 110)]
    const picture = { left: 0, top: 0, width: 700, height: 720 }
    expect(wordsOver(screen({ words, seen, picture }))).toEqual([])
    expect(wordsOver(screen({ words, seen }))).toHaveLength(1)
  })
})
