import { momentTimes, readingTime, toMs } from '#scenario'
import type { Beat, Moment, Scenario } from '#scenario'
import type { AnyStateMachine } from 'xstate'
import { machineOf } from './machine.ts'
import { situationsOf } from './situation.ts'
import type { Situations } from './situation.ts'

/** A moment with its time, ms after the beat's start. */
export interface TimedMoment {
  readonly at: number
  readonly moment: Moment
}

/** A beat with its times in whole ms. */
export interface CompiledBeat {
  readonly id: string
  readonly beat: Beat
  readonly script: readonly TimedMoment[]
  /** ms after the beat's start at which `then` is taken; Infinity for an ending. */
  readonly lasts: number
  /** ms after the beat's start at which the choices open by themselves; Infinity without an ask. */
  readonly ask: number
  /** ms after the beat's start at which the last line of the script has been read; an ending is over then. */
  readonly read: number
}

/** A scenario made ready to run. */
export interface CompiledScenario {
  /** What is shown. */
  readonly scenario: Scenario
  /** What logs and hashes are of: the same, unless `scenario` is a translation of it. */
  readonly original: Scenario
  readonly beats: ReadonlyMap<string, CompiledBeat>
  readonly machine: AnyStateMachine
  readonly situations: Situations
}

function compiledBeat(id: string, beat: Beat): CompiledBeat {
  const times = momentTimes(beat)
  const script = (beat.script ?? []).map((moment, i) => ({ at: times[i] ?? 0, moment }))
  const last = script.at(-1)
  return {
    id,
    beat,
    script,
    lasts: beat.lasts === undefined || beat.ending !== undefined ? Infinity : toMs(beat.lasts),
    ask: beat.ask === undefined ? Infinity : toMs(beat.ask),
    read: last === undefined ? 0 : last.at + readingTime(last.moment),
  }
}

/**
 * Makes a checked scenario ready to run. Throws only on a scenario that was never checked.
 * @param original where `scenario` is a translation, what it was translated from: its logs are those of the original
 */
export function compile(scenario: Scenario, original: Scenario = scenario): CompiledScenario {
  const machine = machineOf(scenario)
  return {
    scenario,
    original,
    beats: new Map(Object.entries(scenario.beats).map(([id, beat]) => [id, compiledBeat(id, beat)])),
    machine,
    situations: situationsOf(machine, scenario),
  }
}

/** A beat with its times. Throws on an id that the scenario does not have: a checked scenario leads to none. */
export function beatOf(compiled: CompiledScenario, id: string): CompiledBeat {
  const found = compiled.beats.get(id)
  if (found === undefined) throw new Error(`scenario ${compiled.scenario.id} has no beat ${JSON.stringify(id)}`)
  return found
}
