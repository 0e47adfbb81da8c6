import { describe, expect, it } from 'vitest'
import { onFloorOf } from '../../src/stage/floor.ts'
import { footingOf } from '../../src/stage/footing.ts'
import { residentialDoor } from '../../src/stage/place/residential-door.ts'
import { storefront } from '../../src/stage/place/storefront.ts'

describe('what lies on the floor', () => {
  it('takes the ground under it, not the height to which it stands', () => {
    const bag = storefront.boxes.groceries
    const [ground] = onFloorOf(storefront, { groceries: 'standing' })
    expect(ground).toMatchObject({ x: bag.x, width: bag.width })
    expect((ground?.y ?? 0) + (ground?.height ?? 0)).toBe(bag.y + bag.height)
    expect(ground?.height).toBeLessThan(bag.height)
  })
  it('takes the ground where it stands now: the tricycle on the step leaves the walk free', () => {
    const [onStep] = onFloorOf(residentialDoor, { tricycle: 'on-step' })
    const [aside] = onFloorOf(residentialDoor, { tricycle: 'aside' })
    expect(onStep?.x).toBeGreaterThan((aside?.x ?? 0) + (aside?.width ?? 0))
    expect((onStep?.y ?? 0) + (onStep?.height ?? 0)).toBeLessThan(aside?.y ?? 0)
  })
  it('takes no ground when it is not there', () => {
    expect(onFloorOf(storefront, { groceries: 'none', eggs: 'none' })).toEqual([])
  })
})

describe('the shadow of somebody', () => {
  it('lies under the feet: before the seat of who sits, and in the middle of who stands', () => {
    const [sits, stands] = [footingOf('sitting', true), footingOf('standing', false)]
    expect(sits.ahead - sits.broad * 135).toBeGreaterThan(0)
    expect(sits.deep).toBeLessThan(stands.deep)
    expect(stands).toEqual({ ahead: 0, broad: 1, deep: 1 })
  })
})
