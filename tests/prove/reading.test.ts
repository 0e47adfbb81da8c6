import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hurries } from '../../src/prove/proofs/reading.ts'
import type { Window } from '../../src/prove/proofs/reading.ts'

const window = fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 40 })).map(([from, stays, length]): Window => {
  return { text: 'x'.repeat(length), label: false, from: from * 500, to: (from + stays) * 500 }
})

/** Whether somebody who reads 17 characters a second, always what goes first, has read every text before it goes. */
function canBeRead(windows: readonly Window[]): boolean {
  const left = windows.map((w) => ({ ...w, ms: (w.text.length * 1000) / 17 }))
  const starts = [...new Set(left.map(({ from }) => from))].toSorted((a, b) => a - b)
  for (const [i, start] of starts.entries()) {
    let now = start
    const until = starts[i + 1] ?? Infinity
    const there = left.filter(({ from }) => from <= start).toSorted((a, b) => a.to - b.to)
    for (const text of there) {
      const read = Math.min(text.ms, until - now)
      now += read
      text.ms -= read
      if (read > 0 && now > text.to + 1e-6) return false
    }
  }
  return true
}

describe('what can be read in its time (P9)', () => {
  test('is what one reader manages who reads first what goes first', () => {
    fc.assert(
      fc.property(fc.array(window, { maxLength: 8 }), (windows) => {
        expect(hurries(windows).length === 0).toBe(canBeRead(windows))
      }),
      { numRuns: 2000 },
    )
  })
  test('what is told is too much in itself, and each stretch holds no other', () => {
    fc.assert(
      fc.property(fc.array(window, { maxLength: 8 }), (windows) => {
        const found = hurries(windows)
        for (const { from, to, inside } of found) {
          expect(inside.every((w) => w.from >= from && w.to <= to)).toBe(true)
          expect(inside.reduce((sum, w) => sum + w.text.length, 0) * 1000).toBeGreaterThan(17 * (to - from))
          expect(found.filter((other) => other.from >= from && other.to <= to)).toHaveLength(1)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
