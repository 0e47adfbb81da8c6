import { describe, expect, it } from 'vitest'
import { changesBetween, DrawList, type Source } from '../../../src/stage/redraw/draw-list.ts'

const picture = (name: string): Source => ({ name }) as unknown as Source
const [plate, body, face] = [picture('plate'), picture('body'), picture('face')]

/** What a frame draws: each source with where it lies. */
function frame(...parts: readonly (readonly [Source, number, number, alpha?: number])[]) {
  const list = new DrawList()
  for (const [source, x, y, alpha = 1] of parts) {
    list.save()
    list.setTransform(1, 0, 0, 1, x, y)
    list.globalAlpha = alpha
    list.drawImage(source, 0, 0, 20, 40, 0, 0, 20, 40)
    list.restore()
  }
  return list.take([])
}
const boxes = (before: ReturnType<typeof frame>, now: ReturnType<typeof frame>) =>
  changesBetween(before, now).map(({ left, top, right, bottom }) => [left, top, right, bottom])

describe('what has changed between two frames', () => {
  const at = (x: number, y = 0) => [x - 1, y - 1, x + 21, y + 41]

  it('is nothing where all is drawn as before', () => {
    expect(boxes(frame([plate, 0, 0], [body, 50, 0]), frame([plate, 0, 0], [body, 50, 0]))).toEqual([])
  })
  it('is where something was, and where it is now', () => {
    expect(boxes(frame([plate, 0, 0], [body, 50, 0]), frame([plate, 0, 0], [body, 54, 0]))).toEqual([at(50), at(54)])
  })
  it('is where something is seen through more, or shows another picture', () => {
    expect(boxes(frame([body, 50, 0]), frame([body, 50, 0, 0.5]))).toEqual([at(50), at(50)])
    expect(boxes(frame([body, 50, 0]), frame([face, 50, 0]))).toEqual([at(50), at(50)])
  })
  it('is only what has come or gone, not what lies under or over it', () => {
    const without = frame([plate, 0, 0], [face, 90, 0])
    const withBody = frame([plate, 0, 0], [body, 50, 0], [face, 90, 0])
    expect(boxes(without, withBody)).toEqual([at(50)])
    expect(boxes(withBody, without)).toEqual([at(50)])
  })
  it('is found for what is turned and made larger, as the browser would draw it', () => {
    const list = new DrawList()
    list.transform(2, 0, 0, 2, 10, 10)
    list.transform(0, 1, -1, 0, 5, 0)
    list.fillRect(0, 0, 4, 6)
    const [drawn] = list.take([])
    expect(drawn).toMatchObject({ left: 7, top: 9, right: 21, bottom: 19 })
  })
})

describe('the settings of a list', () => {
  it('come back as they were saved, and hold for what is drawn after them', () => {
    const list = new DrawList()
    list.globalAlpha = 0.4
    list.save()
    list.globalAlpha = 1
    list.fillRect(0, 0, 1, 1)
    list.restore()
    list.fillRect(0, 0, 1, 1)
    expect(list.take([]).map(({ alpha }) => alpha)).toEqual([1, 0.4])
  })
  it('makes no new objects for the next frame once a list is given back', () => {
    const list = new DrawList()
    list.fillRect(0, 0, 1, 1)
    const first = list.take([])
    const [one] = first
    list.fillRect(0, 0, 2, 2)
    const second = list.take(first)
    list.fillRect(0, 0, 3, 3)
    expect(list.take(second)[0]).toBe(one)
  })
})
