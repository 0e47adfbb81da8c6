import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCoverElements } from '../../src/ui/play/cover-elements.tsx'
import { coveredBy } from '../../src/ui/play/covers.ts'
import { reportCovers } from '../../src/ui/play/report-covers.ts'
import { fakeStage } from '../support/fake-stage.ts'

const picture = { left: 0, top: 0, right: 1280, bottom: 720 }
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

describe('what words cover of the picture', () => {
  it('bars take the top and the bottom, panels a side', () => {
    expect(coveredBy(picture, [box(760, 10, 1270, 54), box(20, 610, 640, 700), box(900, 60, 1270, 640)])).toEqual({
      left: 0,
      right: 380,
      top: 54,
      bottom: 110,
    })
  })
  it('what lies outside takes nothing', () => {
    expect(coveredBy(picture, [box(0, 730, 400, 900), box(0, 0, 0, 0)])).toEqual({
      left: 0,
      right: 0,
      top: 0,
      bottom: 0,
    })
  })
  it('a strip on top of the choices belongs to them', () => {
    expect(coveredBy(picture, [box(128, 290, 620, 335), box(128, 347, 1152, 704), box(10, 10, 300, 50)])).toMatchObject(
      {
        top: 50,
        bottom: 430,
      },
    )
  })
  it('the choices take the bottom, however high they are', () => {
    expect(coveredBy(picture, [box(128, 260, 1152, 704)]).bottom).toBe(460)
  })
})

describe('the report of what covers the picture', () => {
  const none = { left: 0, right: 0, top: 0, bottom: 0 }
  type Rect = ReturnType<typeof box>
  const lying = (rect: Rect) => ({ getBoundingClientRect: vi.fn<() => Rect>(() => rect) })
  type Lying = ReturnType<typeof lying>
  const element = (one: Lying) => one as unknown as HTMLElement
  let resized: () => void
  let observed: Set<unknown>

  beforeEach(() => {
    observed = new Set()
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(call: () => void) {
          resized = call
        }
        observe = (one: unknown) => void observed.add(one)
        unobserve = (one: unknown) => void observed.delete(one)
        disconnect = () => observed.clear()
      },
    )
  })
  afterEach(() => vi.unstubAllGlobals())

  const open = () => {
    const stage = fakeStage()
    const elements = createCoverElements()
    const host = lying(picture)
    const report = reportCovers(element(host), elements, stage)
    const frames = (count: number) => {
      for (let i = 0; i < count; i++) stage.frame(16)
    }
    return { stage, elements, host, report, frames }
  }

  it('tells the stage once of words that have come, and once that they have gone', () => {
    const { stage, elements, frames } = open()
    const words = lying(box(128, 600, 1152, 704))
    const gone = elements.ref(element(words))
    frames(5)
    expect(stage.covers).toEqual([{ ...none, bottom: 120 }])
    gone?.()
    frames(5)
    expect(stage.covers).toEqual([{ ...none, bottom: 120 }, none])
  })

  it('measures nothing while nothing changes', () => {
    const { elements, host, frames } = open()
    elements.ref(element(lying(box(128, 600, 1152, 704))))
    frames(2)
    const before = host.getBoundingClientRect.mock.calls.length
    frames(100)
    expect(host.getBoundingClientRect).toHaveBeenCalledTimes(before)
  })

  it('follows what is resized or laid out anew, but not by a pixel or two', () => {
    const { stage, elements, report, frames } = open()
    const words = lying(box(128, 600, 1152, 704))
    elements.ref(element(words))
    frames(2)
    words.getBoundingClientRect.mockReturnValue(box(128, 598, 1152, 704))
    resized()
    frames(2)
    expect(stage.covers).toHaveLength(1)
    words.getBoundingClientRect.mockReturnValue(box(128, 500, 1152, 704))
    report.stir()
    frames(2)
    expect(stage.covers.at(-1)).toEqual({ ...none, bottom: 220 })
  })

  it('holds on to nothing once it has ended', () => {
    const { stage, elements, report, frames } = open()
    elements.ref(element(lying(box(128, 600, 1152, 704))))
    expect(observed.size).toBe(2)
    report.end()
    frames(5)
    expect([observed.size, stage.covers]).toEqual([0, []])
  })
})
