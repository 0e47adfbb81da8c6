import { describe, expect, it } from 'vitest'
import { doorRows, type Measured } from '../../tools/bench/door-rows.ts'
import { frameRows } from '../../tools/bench/frame-rows.ts'
import type { Watched } from '../../tools/bench/frame-watch.ts'
import { pressRows } from '../../tools/bench/press-rows.ts'
import { linesOf } from '../../tools/bench/row.ts'

const fetched = { requests: 10, kilobytes: 400, allRequests: 30, allKilobytes: 1500 }
const visit = (words: number | null, picture: number | null, pressed: number | null = null): Measured['visit'] => ({
  words,
  picture,
  pressed,
  worker: true,
  worked: { main: 700, process: 1200 },
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
  it('tell how long the processor worked, which other programs do not change', () => {
    expect(rowOf('processor from the door to the picture, first visit, 1×')?.measured).toBe(
      'main thread 0.70 s, whole process 1.20 s',
    )
  })
  it('tell what was fetched, and what was kept for later meanwhile', () => {
    expect(rowOf('fetched to the first line, first visit')?.measured).toBe(
      '10 requests of the page, 400 kB; answered by then 30, 1.5 MB',
    )
  })
})

describe('the rows of frames', () => {
  const watched = (frames: number[], drawn: number[], long: number[]): Watched => ({ ms: 1000, frames, drawn, long })
  const slowed = { rate: 4, worked: { main: 300, process: 400 } } as const
  const rows = frameRows([
    { ...slowed, kind: 'talk-played', watched: watched([20, 20, 60], [40], [60, 120]) },
    { ...slowed, kind: 'talk-played', watched: watched([20], [], []), worked: { main: 500, process: 800 } },
    { ...slowed, kind: 'phaser', watched: watched([10, 10, 10, 10], [10, 10, 10, 10], []) },
  ])
  const rowOf = (what: string) => rows.find((row) => row.what === what)
  it('count drawings and frames apart, long tasks a minute, and the work of the processor a second', () => {
    expect(rowOf('three people talk, played, slowed 4×')?.measured.split('; ')).toEqual([
      'drawn 0.5 a second',
      'frames 2.0 a second',
      'a frame 20.0 ms, p95 60, slowest 60',
      'long tasks a minute: 60.0 over 50 ms, 30.0 over 100',
      'processor a second: main thread 400 ms, whole process 600 ms',
    ])
  })
  it('say which part of the frames of a bare game there are, and how many times its work', () => {
    expect(rowOf('three people talk, played, slowed 4×')?.beside).toBe(
      "of bare Phaser's: drawn 0.13, frames 0.50; processor 1.3 times, 1.5 times",
    )
    expect(rowOf('bare Phaser, slowed 4×')?.beside).toBe('')
  })
})

describe('the rows of presses', () => {
  const press = (words: number | null, picture: number | null) => ({ words, picture })
  const rows = pressRows([
    { site: 'ours', rate: 1, times: [press(20, 30), press(24, 50), press(null, null)] },
    { site: 'phaser', rate: 1, times: [press(10, 10)] },
    { site: 'page', rate: 1, times: [press(8, 8)] },
  ])
  it('tell words and picture apart, and what never came', () => {
    expect(rows.map(({ what }) => what)).toEqual(['press to words, 1×', 'press to words and picture, 1×'])
    expect(rows[0]?.measured).toBe('22.0 ms, p90 24.0 ms (of 2); 1 never')
    expect(rows[0]?.beside).toContain('bare Phaser 10.0 ms, p90 10.0 ms (of 1): 2.20 times; bare page')
    expect(rows[1]?.beside).toContain('4.00 times')
  })
  it('are none where nothing was pressed', () => {
    expect(pressRows([])).toEqual([])
  })
})
