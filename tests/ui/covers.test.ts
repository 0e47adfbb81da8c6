import { describe, expect, it } from 'vitest'
import { coveredBy } from '../../src/ui/play/covers.ts'

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
