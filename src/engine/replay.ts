import { scenarioHash } from '#scenario'
import { advance, arrived, passedThrough, start } from './advance.ts'
import { apply } from './inputs.ts'
import { readLog } from './log-schema.ts'
import type { Log, LogEntry, LogHead } from './log.ts'
import type { CompiledScenario } from './compiled.ts'
import type { Refusal, Result, Run } from './run.ts'

const hashes = new WeakMap<CompiledScenario, string>()

/** `sha256-…` of the compiled scenario's scenario, in the original; worked out once. */
export function hashOf(compiled: CompiledScenario): string {
  const known = hashes.get(compiled)
  if (known !== undefined) return known
  const hash = scenarioHash(compiled.original)
  hashes.set(compiled, hash)
  return hash
}

const refuse = (error: Refusal): Result<never> => ({ ok: false, error })

function checkHead(compiled: CompiledScenario, log: Log): Result<LogHead> {
  const { entries: _, ...head } = log
  const { id } = compiled.scenario
  if (log.scenario !== id) return refuse({ code: 'wrong-scenario', log: log.scenario, scenario: id })
  if (log.scenarioHash !== undefined && log.scenarioHash !== hashOf(compiled)) {
    return refuse({ code: 'wrong-hash' })
  }
  return { ok: true, value: head }
}

/**
 * Plays a log from the start and gives the run as it was after its last entry. The log may be unfinished, and may
 * come from anywhere: its shape is checked first. One that does not fit is refused with the number of the entry
 * (from 1) and the reason.
 */
export function replay(compiled: CompiledScenario, from: unknown): Result<Run> {
  const read = readLog(from)
  if (!read.ok) return read
  const log = read.value
  const head = checkHead(compiled, log)
  if (!head.ok) return head
  let run = passedThrough(start(compiled, head.value))
  for (const [i, entry] of log.entries.entries()) {
    const number = i + 1
    const { at } = entry
    const { clock } = run
    if (at < clock) return refuse({ code: 'time-backwards', at, clock, entry: number })
    if (at > clock && run.choices?.by === 'step-in') return refuse({ code: 'clock-stands', at, clock, entry: number })
    const next = apply(advance(run, at - clock), entry)
    if (!next.ok) return refuse({ ...next.error, entry: number })
    run = next.value
  }
  return { ok: true, value: arrived(run) }
}

/** The log of a run, finished or not. */
export const logOf = (run: Run): Log => ({ ...run.head, entries: run.entries })

/**
 * The run as it was at scenario ms `t`, after all inputs at or before it. `t` past the run's clock gives the run
 * as it is.
 */
export function runAt(run: Run, t: number): Run {
  if (t >= run.clock) return run
  return upTo(run, run.entries.filter((e) => e.at <= t).length, t)
}

/** Takes these entries of a run again, after `past`, which had taken all before them. */
function retake(past: Run, entries: readonly LogEntry[]): Run {
  let there = past
  for (const entry of entries) {
    const next = apply(advance(there, entry.at - there.clock), entry)
    if (!next.ok) throw new Error(`a run does not replay itself: ${next.error.code}`)
    there = next.value
  }
  return there
}

/** The run as it was when it had taken its first `entries` inputs, at scenario ms `t` (default: at the last of them). */
export function upTo(run: Run, entries: number, t?: number): Run {
  const there = arrived(retake(passedThrough(start(run.compiled, run.head)), run.entries.slice(0, entries)))
  return t === undefined ? there : advance(there, t - there.clock)
}

/**
 * Gives the run as it was when it had taken its first so many inputs, at the last of them. Asked for one after another it goes on from
 * the one before, so that all of them together cost little more than the last.
 */
export function pastsOf(run: Run): (entries: number) => Run {
  let latest = { entries: 0, past: upTo(run, 0) }
  return (entries) => {
    const from = entries < latest.entries ? { entries: 0, past: upTo(run, 0) } : latest
    latest = { entries, past: retake(from.past, run.entries.slice(from.entries, entries)) }
    return latest.past
  }
}
