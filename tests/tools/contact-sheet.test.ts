import { describe, expect, it } from 'vitest'
import { castViewOf } from '../../build/blank-view.ts'
import { castSheets } from '../../tools/contact-sheet/cast-sheets.ts'
import { pair } from '../../tools/contact-sheet/pairs.ts'
import { peopleIn, placeShots } from '../../tools/contact-sheet/place-shots.ts'
import { begins } from '../../tools/contact-sheet/studio.ts'
import type { CastMember, PointName } from '../../src/stage/cast/index.ts'
import { pointOfBody } from '../../src/stage/cast/points.ts'
import { bodyOf } from '../../src/stage/cast/poses.ts'
import { wardrobeOf } from '../../src/stage/cast/wardrobe.ts'
import { adult } from '../../src/stage/marks.ts'
import { setOf } from '../../src/stage/place/set-of.ts'

const person = (id: string, pose: CastMember['pose']): CastMember => ({ ...castViewOf(id), pose })

/** Where a point of somebody in a cell is, from the cell's middle. */
function pointIn(cell: ReturnType<typeof pair>, id: string, point: PointName): { x: number; y: number } {
  const people = [cell.member, ...(cell.with ?? [])]
  const n = people.findIndex((one) => one.id === id)
  const member = people[n]
  if (!member) throw new Error(id)
  const [x = 0, y = 0] = cell.at?.[n] ?? []
  const of = pointOfBody(bodyOf(member, wardrobeOf(member)), point, adult)
  return { x: x + (cell.faces?.[n] === 'left' ? -of.x : of.x), y: y + of.y }
}

describe('sheets of who touches whom', () => {
  it.each([1, -1] as const)('have the knee on the back, from side %s', (side) => {
    const cell = pair(person('on', 'kneeling-on'), person('down', 'prone'), side)
    expect(cell.faces).toEqual(side === 1 ? ['right', 'right'] : ['left', 'left'])
    const [knee, back] = [pointIn(cell, 'on', 'knee'), pointIn(cell, 'down', 'back')]
    expect(Math.hypot(knee.x - back.x, knee.y - back.y)).toBeLessThan(24)
  })
  it.each([1, -1] as const)('have the hand at the arm and two who face each other, from side %s', (side) => {
    const cell = pair(person('grip', 'gripping-arm'), person('held', 'standing'), side)
    const [hand, arm] = [pointIn(cell, 'grip', 'hand'), pointIn(cell, 'held', 'arm')]
    expect(Math.hypot(hand.x - arm.x, hand.y - arm.y)).toBeLessThan(24)
    expect(cell.faces?.toSorted()).toEqual(['left', 'right'])
    // Who touches is drawn over who is touched.
    expect(cell.with?.map(({ id }) => id)).toEqual(['grip'])
  })
  it('have people in the pose they are seen in', () => {
    const cell = pair(person('by', 'kneeling-on'), person('sits', 'sitting-ground'))
    expect(cell.with?.map(({ pose }) => pose) ?? []).toContain('kneeling')
    expect(cell.label).toContain('kneeling-on → kneeling')
  })
  it('leave everybody within the cell', () => {
    const sheet = castSheets().find(({ name }) => name === 'contact')
    for (const { at } of sheet?.cells ?? [])
      for (const [x] of at ?? []) expect(Math.abs(x)).toBeLessThan((sheet?.width ?? 0) / 2 - 60)
    expect(sheet?.cells.length).toBeGreaterThan(7)
  })
})

describe('sheets of places', () => {
  it('have a car where they say so, and none where they do not', () => {
    for (const shot of placeShots) expect(setOf(shot.place).hasCar(peopleIn(shot))).toBe(shot.car)
    const withCar = new Set(placeShots.filter(({ car }) => car).map(({ place }) => place))
    expect([...withCar].toSorted()).toEqual(['roadside', 'storefront'])
  })
  it('never have two of the same place, time and weather one after the other: each is built anew', () => {
    const keys = placeShots.map(({ place, time, weather }) => `${place} ${time} ${weather}`)
    expect(keys.filter((key, i) => key === keys[i - 1])).toEqual([])
  })
  it('are for every weather where there is a sky', () => {
    const seen = (place: string) => new Set(placeShots.filter((s) => s.place === place).map((s) => s.weather)).size
    expect([seen('alley'), seen('garage')]).toEqual([4, 2])
  })
})

it('names take the sheets that begin with them', () => {
  expect(['ranks-day', 'poses-old', 'hair'].filter(begins(['ranks', 'ha']))).toEqual(['ranks-day', 'hair'])
  expect(['ranks-day', 'poses-old'].filter(begins([]))).toHaveLength(2)
})
