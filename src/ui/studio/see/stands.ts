import { advance, beatOf, compile, replay, start } from '#engine'
import type { CompiledScenario, Run } from '#engine'
import { refit } from '#play'
import { lengthOf, type Way } from '#studio'

/** A run that stands at the beginning of a beat. */
export interface Stand {
  readonly run: Run
  /** The same run as far as the beat goes when nothing is done. */
  readonly through: Run
  /**
   * `played`: it has been played up to there · `facts`: what was played no longer fits, so the beat begins with the facts, cues and
   * people it had · `alone`: nothing leads to the beat, so the scenario begins with it.
   */
  readonly how: 'played' | 'facts' | 'alone'
}

/** A way to a beat, and the scenario in which it was found. */
export interface Led {
  readonly way: Way
  readonly of: CompiledScenario
}

/** So many runs are kept to be carried over into the next version of the scenario: each keeps its version in memory. */
const MOST_KEPT = 12

const keyOf = (beat: string, way: Way | undefined): string => `${beat}: ${way?.acts.join(' ') ?? '-'}`

/** The run as it has just entered its beat, in the scenario in which its way was found. */
function entered({ way, of }: Led): Run | null {
  const played = replay(of, way.log)
  if (!played.ok) return null
  const run = advance(played.value, way.from - played.value.clock)
  return run.beat === way.beat ? run : null
}

function standOf(run: Run, how: Stand['how']): Stand {
  const length = lengthOf(beatOf(run.compiled, run.beat))
  return { run, through: advance(run, run.beatStart + length - run.clock), how }
}

export interface Stands {
  /**
   * The run that leads to a beat of a scenario by a way that may have been found in an earlier version of it; `led` null where no
   * way is known. The same object for the same question. Throws for a beat that the scenario does not have.
   */
  at(compiled: CompiledScenario, beat: string, led: Led | null): Stand
}

/** Keeps for each way the last run that could be played, so that it is carried from version to version while somebody writes. */
export function createStands(): Stands {
  const kept = new Map<string, Run>()
  const known = new WeakMap<CompiledScenario, Map<string, Stand>>()

  function keep(key: string, run: Run): void {
    kept.delete(key)
    kept.set(key, run)
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  }

  function carried(compiled: CompiledScenario, key: string, led: Led): Stand | null {
    const before = kept.get(key) ?? entered(led)
    if (before === null) return null
    const same = before.compiled === compiled
    const { run, at } = same ? { run: before, at: 'second' as const } : refit(before, compiled.scenario, compiled)
    if (at === 'start' || run.beat !== led.way.beat) return null
    if (at === 'second') keep(key, run)
    return standOf(run, at === 'second' ? 'played' : 'facts')
  }

  function alone({ scenario }: CompiledScenario, beat: string): Stand {
    return standOf(start(compile({ ...scenario, start: beat })), 'alone')
  }

  return {
    at(compiled, beat, led) {
      const key = keyOf(beat, led?.way)
      const stands = known.get(compiled) ?? new Map<string, Stand>()
      known.set(compiled, stands)
      const stand = stands.get(key) ?? (led && carried(compiled, key, led)) ?? alone(compiled, beat)
      stands.set(key, stand)
      return stand
    },
  }
}

/** Whether a moment of its beat's script is shown in a run that goes through the beat. */
export function shows({ through }: Stand, moment: number): boolean {
  const begun = through.events.findLastIndex(({ what }) => what === 'beat')
  return through.events.slice(begun).some((event) => event.what === 'moment' && event.index === moment)
}
