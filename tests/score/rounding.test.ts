import { halfUp, round9 } from '#score'
import { describe, expect, test } from 'vitest'

describe('S: numbers are rounded to 9 decimals before they are compared, rounded half up or printed', () => {
  test('float dust is gone', () => {
    expect(round9(0.1 + 0.2)).toBe(0.3)
    expect(round9(86.99999999999999)).toBe(87)
    expect(round9(200 / 3)).toBe(66.666666667)
    expect(round9(0)).toBe(0)
  })

  test('half goes up, and just below half goes down', () => {
    expect(halfUp(69.5)).toBe(70)
    expect(halfUp(69.4999999999)).toBe(70)
    expect(halfUp(69.499999999)).toBe(69)
    expect(halfUp(0.5)).toBe(1)
    expect(halfUp(0)).toBe(0)
    expect(halfUp(100)).toBe(100)
  })
})
