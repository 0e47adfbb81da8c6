import { act, advance, followUp, nextEvent, notice, offers, start, stepBack, stepIn } from '#engine'
import type { CompiledScenario, Result, Run } from '#engine'
import * as fc from 'fast-check'

/** Something a made-up trainee tries after waiting `wait` ms. Tries that are refused are let go. */
interface Try {
  readonly wait: number
  readonly what: 'notice' | 'step-in' | 'step-back' | 'act'
  /** Which of the options on offer, when acting. */
  readonly option: number
}

export interface Made {
  readonly tries: readonly Try[]
  /** Which follow-up items are chosen, in order (taken modulo their number, each once). */
  readonly items: readonly number[]
}

const tryOut = fc.record({
  wait: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20000 })),
  what: fc.constantFrom('notice', 'step-in', 'step-in', 'act', 'act', 'act', 'step-back'),
  option: fc.nat(20),
})

/** Any way of playing. */
export const made: fc.Arbitrary<Made> = fc.record({
  tries: fc.array(tryOut, { maxLength: 12 }),
  items: fc.array(fc.nat(20), { maxLength: 6 }),
})

/** Called between tries; gives the run to go on with. */
type Between = (run: Run) => Run

const orKeep = (run: Run, next: Result<Run>): Run => (next.ok ? next.value : run)

function attempt(run: Run, { what, option }: Try): Run {
  if (what === 'notice') return orKeep(run, notice(run))
  if (what === 'step-in') return orKeep(run, stepIn(run))
  if (what === 'step-back') return orKeep(run, stepBack(run))
  const open = orKeep(run, stepIn(run))
  const on = offers(open)
  const chosen = on[option % Math.max(1, on.length)]
  return chosen === undefined ? open : orKeep(open, act(open, chosen.id))
}

/** Plays it out to the end. */
export function play(compiled: CompiledScenario, { tries, items }: Made, between: Between = (run) => run): Run {
  let run = start(compiled)
  for (const t of tries) run = between(attempt(advance(run, t.wait), t))
  if (run.choices?.by === 'step-in') run = orKeep(run, stepBack(run))
  while (run.phase === 'playing') run = advance(run, nextEvent(run) - run.clock)
  const all = compiled.scenario.followUp.items
  const ids = new Set(items.flatMap((i) => all[i % all.length]?.id ?? []))
  return orKeep(run, followUp(run, [...ids]))
}
