import { describe, expect, it } from 'vitest'
import { doorRows, type Measured } from '../../tools/bench/door-rows.ts'
import { frameRows } from '../../tools/bench/frame-rows.ts'
import type { Watched } from '../../tools/bench/frame-watch.ts'
import { linesOf } from '../../tools/bench/row.ts'

const fetched = { requests: 10, kilobytes: 400, allRequests: 30, allKilobytes: 1500 }
const visit = (words: number | null, picture: number | null, pressed: number | null = null): Measured['visit'] => ({
  words,
  picture,
  pressed,
  worker: true,
  toWords: fetched,
  toPicture: fetched,
})
const first = { rate: 1, warm: false } as const

describe('the report', () => {
  it('has its columns under each other', () => {
    const rows = [
      { what: 'a', measured: '10 ms', beside: 'budget 20 ms' },
      { what: 'longer', measured: '1 ms', beside: '' },
    ]
    expect(linesOf(rows)).toEqual(['a       10 ms  budget 20 ms', 'longer  1 ms'])
    expect(linesOf([])).toEqual([])
  })
})

describe('the rows of the door', () => {
  const rows = doorRows([
    { ...first, site: 'ours', way: 'link', visit: visit(900, 1500) },
    { ...first, site: 'ours', way: 'read', visit: visit(5200, 5300, 5000) },
    { ...first, site: 'phaser', way: 'link', visit: visit(null, 500) },
    { ...first, site: 'page', way: 'link', visit: visit(null, 100) },
  ])
  const rowOf = (what: string) => rows.find((row) => row.what.startsWith(what))
  it('compare with the pictures of a bare game and a bare page', () => {
    const row = rowOf('door to whole picture, first visit, 1×: by link')
    expect(row?.measured).toBe('1500 ms, p90 1500 ms (of 1)')
    expect(row?.beside).toContain('3.00 times; bare page')
    expect(row?.beside).toMatch(/15\.00 times$/)
    expect(rowOf('door to first line, first visit, 1×: by link')?.beside).toContain('1.80 times')
  })
  it('count from Begin where the briefing was read', () => {
    expect(rowOf('door to first line, first visit, 1×: the briefing read')?.measured).toBe('200 ms, p90 200 ms (of 1)')
    expect(rowOf('door to whole picture, first visit, 1×: the briefing read')?.measured).toContain('300 ms')
  })
  it('tell nothing of what was not measured', () => {
    expect(rows.filter(({ what }) => what.includes('catalogue') || what.includes('4×'))).toEqual([])
  })
  it('tell what was fetched, and what was kept for later meanwhile', () => {
    expect(rowOf('fetched to the first line, first visit')?.measured).toBe(
      '10 requests of the page, 400 kB; answered by then 30, 1.5 MB',
    )
  })
})

describe('the rows of frames', () => {
  const watched = (frames: number[], drawn: number[], long: number[]): Watched => ({ ms: 1000, frames, drawn, long })
  const rows = frameRows([
    { kind: 'talk-played', rate: 4, watched: watched([20, 20, 60], [40], [60, 120]) },
    { kind: 'talk-played', rate: 4, watched: watched([20], [], []) },
    { kind: 'phaser', rate: 4, watched: watched([10, 10, 10, 10], [10, 10, 10, 10], []) },
  ])
  it('count drawings and frames apart, and long tasks a minute', () => {
    expect(rows.find(({ what }) => what === 'three people talk, played, slowed 4×')?.measured).toBe(
      'drawn 0.5 a second; frames 2.0 a second; a frame 20.0 ms, p95 60, slowest 60; long tasks a minute: 60.0 over 50 ms, 30.0 over 100',
    )
  })
  it('say which part of a bare game’s frames there are', () => {
    expect(rows.find(({ what }) => what.startsWith('three people'))?.beside).toBe(
      'of bare Phaser’s: drawn 0.13, frames 0.50'.replace('’', "'"),
    )
    expect(rows.find(({ what }) => what.startsWith('bare Phaser'))?.beside).toBe('')
  })
})
