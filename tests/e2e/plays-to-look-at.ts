import { readFileSync } from 'node:fs'
import { compile } from '#engine'
import type { LogEntry } from '#engine'
import { beatPlays } from '#prove'
import { parseScenario } from '#scenario'

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

/** Plays that together show every moment of every beat of a shipped scenario. */
export function playsToLookAt(id: string): PlayToLookAt[] {
  const { scenario } = parseScenario(readFileSync(`scenarios/${id}/scenario.json`), id)
  if (scenario === null) throw new Error(`${id} does not check`)
  const compiled = compile(scenario)
  return beatPlays(compiled).map(({ beat, run, from, moments }): PlayToLookAt => {
    const { script = [] } = compiled.beats.get(beat) ?? {}
    const times = [...new Set(moments.map((index) => script[index]?.at ?? 0))].toSorted((a, b) => a - b)
    return { beat, entries: run.entries, from, times: times.length === 0 ? [0] : times }
  })
}
