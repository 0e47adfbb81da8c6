/** P4: there is time to see, to speak, to answer a rebuff and to stop what has begun. */
import { beatOf, untouched } from '#engine'
import type { CompiledScenario } from '#engine'
import { milestones } from '#score'
import type { Entrance } from '../entrances.ts'
import type { Played } from '../played.ts'
import { failed, proved } from '../proof.ts'
import type { MilestoneFault, Proof } from '../proof.ts'
import { wayTo } from '../witness.ts'
import type { Show } from '../witness.ts'

/** ms that must lie between two marks of the do-nothing run. */
const GAPS = [
  { code: 'short-to-see', from: 'cue', to: 'violation', least: 6000 },
  { code: 'short-to-decide', from: 'cue', to: 'actBy', least: 4000 },
  { code: 'short-to-speak', from: 'actBy', to: 'violation', least: 4000 },
  { code: 'short-to-stop', from: 'violation', to: 'irreversible', least: 4000 },
] as const
/** Cues that must come before the violation. */
const CUES = 2
/** ms that must lie between two cues, so that each can be noticed. */
const CUE_GAP = 1000
/** ms that a rebuff must stay, so that it can be answered. */
const REBUFF = 5000

/** What is wrong with the marks of the do-nothing run. */
function markFaults(compiled: CompiledScenario): MilestoneFault[] {
  const at = milestones(compiled)
  const control = compiled.scenario.kind === 'control'
  const names = ['cue', 'actBy', 'violation', 'irreversible'] as const
  const missing = names.filter((name) => at[name] === null)
  if (missing.length > 0 && !control) return [{ code: 'missing', names: missing }]
  const there = names.flatMap((name) => (at[name] === null ? [] : [{ name, ms: at[name] }]))
  const disordered = there.flatMap(({ name, ms }, i): MilestoneFault[] => {
    const next = there[i + 1]
    return next === undefined || next.ms > ms
      ? []
      : [{ code: 'not-before', name, at: ms, next: next.name, nextAt: next.ms }]
  })
  if (disordered.length > 0) return disordered
  const short = GAPS.flatMap(({ code, from, to, least }): MilestoneFault[] => {
    const [a, b] = [at[from], at[to]]
    return a === null || b === null || b - a >= least ? [] : [{ code, ms: b - a, least }]
  })
  const { violation } = at
  if (violation === null) return short
  const cues = new Set(
    untouched(compiled).events.flatMap((event) => {
      const moment = event.what === 'moment' ? beatOf(compiled, event.beat).script[event.index]?.moment : undefined
      return event.at < violation && moment?.cue !== undefined ? [moment.cue.id] : []
    }),
  )
  return cues.size < CUES ? [...short, { code: 'few-cues', cues: cues.size, least: CUES }] : short
}

/** The cues of a beat as it is entered, with their times, ms after its start, when nothing is done. */
const cuesIn = ({ beat, shown }: Entrance): { id: string; at: number }[] =>
  shown.flatMap((i) => {
    const timed = beat.script[i]
    return timed?.moment.cue === undefined ? [] : [{ id: timed.moment.cue.id, at: timed.at }]
  })

/** What is too short in a beat as it is entered: two cues that come together, in it or in the beat that follows by itself; a rebuff. */
function beatFaults(entrance: Entrance): MilestoneFault[] {
  const { id, beat, lasts } = entrance.beat
  const cues = cuesIn(entrance)
  const apart = (cue: { id: string; at: number }, next: { id: string; at: number } | undefined): MilestoneFault[] =>
    next === undefined || next.at - cue.at >= CUE_GAP
      ? []
      : [{ code: 'cues-together', beat: id, cues: [cue.id, next.id], ms: next.at - cue.at, least: CUE_GAP }]
  const then = entrance.lapses.flatMap((next) => cuesIn(next).slice(0, 1))
  const together = [
    ...cues.flatMap((cue, i) => apart(cue, cues[i + 1])),
    ...cues.slice(-1).flatMap((cue) => then.flatMap((next) => apart(cue, { id: next.id, at: lasts + next.at }))),
  ]
  if (beat.rebuff !== true || lasts >= REBUFF) return together
  return [...together, { code: 'short-rebuff', beat: id, ms: lasts, least: REBUFF }]
}

/**
 * P4: the marks of the do-nothing run are in order with their gaps, with cues enough before the violation; in every run two
 * cues are apart, and a rebuff stays long enough to be answered.
 */
export function milestonesInOrder(
  compiled: CompiledScenario,
  entrances: readonly Entrance[],
  nothing: Played,
  show: Show,
): Proof {
  const found = markFaults(compiled)
  const hurried = entrances.flatMap((entrance) => beatFaults(entrance).map((fault) => ({ entrance, fault })))
  // The same beat can be entered in several ways, and is at fault once.
  const once = new Map(hurried.map((each) => [JSON.stringify(each.fault), each]))
  const faults = [...found, ...[...once.values()].map(({ fault }) => fault)]
  const [first] = hurried
  if (faults.length === 0) return proved('P4', { code: 'milestones-in-order', milestones: milestones(compiled) })
  const shown = found.length > 0 || first === undefined ? nothing.log : show(wayTo(first.entrance).steps)
  return failed('P4', { code: 'milestones-at-fault', faults }, shown)
}
