import { logOf, replay, resume } from '#engine'
import { loadWords, refusalText } from '#words'
import type { Refusal } from '#engine'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { made, play } from '../score/arbitrary-run.ts'
import { compiledNamed } from '../score/fixtures.ts'
import { damage, damaged } from './damage.ts'
import { oneLine } from './expect-problems.ts'
import { expectRunSound } from './expect-run.ts'
import { ENOUGH, fuzz, patience } from './fuzz.ts'
import { textOf, treeOf } from './json-tree.ts'

const english = await loadWords('en')

const folders = ['early', 'ask', 'technique', 'persistence', 'receive', 'reported', 'control', 'screen-out', 'mastery']

/** The log of some run, finished or not, with some damage. */
const input = fc
  .record({
    name: fc.constantFrom(...folders),
    how: made,
    upTo: fc.oneof(fc.constant(Infinity), fc.nat(12)),
    damages: fc.array(damage, { maxLength: 3 }),
  })
  .map(({ name, how, upTo, damages }) => {
    const log = logOf(play(compiledNamed(name), how))
    const text = textOf(damaged(treeOf({ ...log, entries: log.entries.slice(0, upTo) }), damages))
    return { name, text }
  })

/** A refusal is one short line, and the entry it names is there. */
function expectRefused(refusal: Refusal, log: unknown): void {
  const message = refusalText(english, refusal)
  const { entry } = refusal
  expect(message).toMatch(oneLine)
  expect(message.length).toBeLessThan(500)
  const entries = entry === undefined ? 0 : (log as { readonly entries: readonly unknown[] }).entries.length
  expect(entry ?? 0).toBeLessThanOrEqual(entries)
}

/** Asserts what must hold of an input, and gives whether it was accepted. */
function fits({ name, text }: { readonly name: string; readonly text: string }): boolean {
  const compiled = compiledNamed(name)
  const log = JSON.parse(text) as unknown
  const run = replay(compiled, log)
  for (const clock of [0, 5000, log]) resume(compiled, { log, clock })
  if (run.ok) expectRunSound(run.value)
  else expectRefused(run.error, log)
  return run.ok
}

describe('R6 any log fits or is refused', () => {
  it('one that fits replays, scores and goes on the same; a refusal is one line', patience('log'), async () =>
    expect(
      await fuzz('log', input, fits, {
        source: ({ text }) => text,
        read: ({ name, text }) => void replay(compiledNamed(name), JSON.parse(text)),
        cost: { base: 2_000_000, each: 1000 },
      }),
    ).toBeGreaterThan(ENOUGH),
  )
})
