import type { CompiledScenario } from './compiled.ts'
import { transitionsOf } from './transitions.ts'

/** What a beat leads to and what it asks, whatever the facts are. */
export interface Links {
  /** Ids of the beats that can come next, each once, in file order: by time first, then by each action. */
  readonly next: readonly string[]
  /** Names of the facts that are asked in it. */
  readonly facts: readonly string[]
  /** Ids of the cues that an action in it waits for. */
  readonly cues: readonly string[]
}

/** Reads from the machine what a beat leads to and asks. */
export function linksOf({ machine }: CompiledScenario, beat: string): Links {
  const transitions = [...transitionsOf(machine, beat).values()].flat()
  const asked = transitions.flatMap((transition) => transition.asked)
  return {
    next: [...new Set(transitions.flatMap(({ to }) => to ?? []))],
    facts: [...new Set(asked.flatMap(({ when }) => Object.keys(when ?? {})))],
    cues: [...new Set(asked.flatMap(({ after }) => after ?? []))],
  }
}
