import { readFileSync } from 'node:fs'
import { compile } from '#engine'
import type { LogEntry } from '#engine'
import { beatPlays } from '#prove'
import { parseScenario, type Moment } from '#scenario'

/** A way into a beat, and when to look there, as plain data for the page. */
export interface PlayToLookAt {
  readonly beat: string
  /** What leads there. */
  readonly entries: readonly LogEntry[]
  /** When the beat begins, scenario ms. */
  readonly from: number
  /** ms since the beat began. */
  readonly times: readonly number[]
}

/**
 * Whether a moment brings something that must be seen: a cue, an inset, a set piece that changes, a touch. Lines and faces
 * alone bring nothing new; where their words may lie is tested without a browser.
 */
const brings = ({ cue, inset, scene, with: whom }: Moment): boolean =>
  cue !== undefined || inset !== undefined || scene !== undefined || whom !== undefined

/** Plays that together show every beat of a shipped scenario, its last moment and those that bring something to be seen. */
export function playsToLookAt(id: string): PlayToLookAt[] {
  const { scenario } = parseScenario(readFileSync(`scenarios/${id}/scenario.json`), id)
  if (scenario === null) throw new Error(`${id} does not check`)
  const compiled = compile(scenario)
  return beatPlays(compiled).map(({ beat, run, from, moments }): PlayToLookAt => {
    const { script = [] } = compiled.beats.get(beat) ?? {}
    const shown = moments.flatMap((index) => script[index] ?? [])
    const last = Math.max(0, ...shown.map(({ at }) => at))
    const times = [...new Set(shown.filter((one) => brings(one) || one.at === last).map(({ at }) => at))].toSorted(
      (a, b) => a - b,
    )
    return { beat, entries: run.entries, from, times: times.length === 0 ? [0] : times }
  })
}
