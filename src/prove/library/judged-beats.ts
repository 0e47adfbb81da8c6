/**
 * The beats that P13 looks at, and what a trainee can see in them.
 *
 * They are those in which a trainee has seen something that worries and does not know yet what it is: a beat that shows the first
 * cue of a way through the scenario or comes after it, is no ending, and has neither harm of violation or worse nor such a
 * beat before it on every way. Before the first cue there is nothing to decide; from the violation on an intervene scenario
 * shows what it is, and shall. Ways are those of the file, whatever the facts: P1 proves that every beat is on one.
 */
import { linksOf } from '#engine'
import type { CompiledScenario } from '#engine'
import type { Action, Beat, Kind } from '#scenario'

/** What is on screen or on offer in a beat, as counts. Cues are never shown to the trainee, so they are none of it. */
export const beatFeatures = [
  'options',
  'helping',
  'going-along',
  'physical',
  'rebuff',
  'ask',
  'thoughts',
  'tension',
  'movements',
  'insets',
] as const
export type BeatFeature = (typeof beatFeatures)[number]

/** A beat in which kinds must not show. */
export interface JudgedBeat {
  readonly scenario: string
  readonly kind: Kind
  readonly beat: string
  readonly features: Readonly<Record<BeatFeature, number>>
}

/** What is known of a beat from the ways that lead to it. */
interface Reached {
  /** A cue can have been shown before its end. */
  cued: boolean
  /** The highest tension with which it can be entered. */
  tension: number
}

const diverged = ({ harm }: Beat): boolean => harm === 'violation' || harm === 'irreversible'
const showsCue = ({ script = [] }: Beat): boolean => script.some(({ cue }) => cue !== undefined)
const tensionAfter = ({ script = [] }: Beat, before: number): number =>
  script.findLast(({ tension }) => tension !== undefined)?.tension ?? before

/** The beats that can be reached before kinds diverge, each once, those that lead to a beat before it. */
function inOrder(compiled: CompiledScenario): string[] {
  const order: string[] = []
  const seen = new Set<string>()
  const visit = (id: string): void => {
    const beat = compiled.scenario.beats[id]
    if (beat === undefined || seen.has(id) || beat.ending !== undefined || diverged(beat)) return
    seen.add(id)
    for (const next of linksOf(compiled, id).next) visit(next)
    order.unshift(id)
  }
  visit(compiled.scenario.start)
  return order
}

/** No beat can be reached from itself, so that one pass in order knows all that leads to a beat. */
function reachedOf(compiled: CompiledScenario): Map<string, Reached> {
  const order = inOrder(compiled)
  const reached = new Map(order.map((id) => [id, { cued: false, tension: 0 }]))
  for (const [id, here] of reached) {
    const beat = compiled.scenario.beats[id]
    if (beat === undefined) continue
    here.cued ||= showsCue(beat)
    for (const next of linksOf(compiled, id).next) {
      const there = reached.get(next)
      if (there === undefined) continue
      there.cued ||= here.cued
      there.tension = Math.max(there.tension, tensionAfter(beat, here.tension))
    }
  }
  return reached
}

/** Hands-on is what taking action is unless it says otherwise: calling a supervisor or taking somebody's place are not physical. */
const isPhysical = ({ rung, tactic = 'hands-on' }: Action): boolean => rung === 'take-action' && tactic === 'hands-on'

function featuresOf({ actions = [], script = [], rebuff, ask }: Beat, entered: number): JudgedBeat['features'] {
  const countOf = (is: (action: Action) => boolean): number => actions.filter(is).length
  return {
    options: actions.length,
    helping: countOf(({ kind }) => kind === 'support'),
    'going-along': countOf(({ kind }) => kind === 'comply'),
    physical: countOf(isPhysical),
    rebuff: rebuff === true ? 1 : 0,
    ask: ask === undefined ? 0 : 1,
    thoughts: script.filter(({ thought }) => thought !== undefined).length,
    tension: Math.max(entered, ...script.map(({ tension }) => tension ?? 0)),
    movements: script.filter(({ does }) => does !== undefined).length,
    insets: script.filter(({ inset }) => inset !== undefined && inset !== 'none').length,
  }
}

/** The beats of a scenario in which its kind must not show, in file order. */
export function judgedBeats(compiled: CompiledScenario): JudgedBeat[] {
  const { id: scenario, kind, beats } = compiled.scenario
  const reached = reachedOf(compiled)
  return Object.entries(beats).flatMap(([id, beat]) => {
    const ways = reached.get(id)
    return ways?.cued === true ? [{ scenario, kind, beat: id, features: featuresOf(beat, ways.tension) }] : []
  })
}
