import { oneLine, scenarioHash } from '#scenario'
import { advance, arrived, passedThrough, start } from './advance.ts'
import { apply } from './inputs.ts'
import { readLog } from './log-schema.ts'
import type { Log, LogHead } from './log.ts'
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

const refuse = (code: Refusal['code'], message: string, entry?: number): Result<never> => ({
  ok: false,
  // It may quote a log that anybody wrote.
  error: { code, message: oneLine(message), ...(entry === undefined ? {} : { entry }) },
})

function checkHead(compiled: CompiledScenario, log: Log): Result<LogHead> {
  const { entries: _, ...head } = log
  const { id } = compiled.scenario
  if (log.scenario !== id)
    return refuse('wrong-scenario', `This log is of ${JSON.stringify(log.scenario)}, not of ${JSON.stringify(id)}.`)
  if (log.scenarioHash !== undefined && log.scenarioHash !== hashOf(compiled)) {
    return refuse('wrong-hash', 'The log was made with another version of this scenario (scenarioHash differs).')
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
    if (entry.at < run.clock) {
      return refuse(
        'time-backwards',
        `Entry ${number} is at ${entry.at} ms, but the clock is at ${run.clock} ms already.`,
        number,
      )
    }
    if (entry.at > run.clock && run.choices?.by === 'step-in') {
      return refuse(
        'clock-stands',
        `Entry ${number} is at ${entry.at} ms, but the clock stands at ${run.clock} ms while the choices are open.`,
        number,
      )
    }
    const next = apply(advance(run, entry.at - run.clock), entry)
    if (!next.ok) return refuse(next.error.code, `Entry ${number}: ${next.error.message}`, number)
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

/** The run as it was when it had taken its first `entries` inputs, at scenario ms `t` (default: at the last of them). */
export function upTo(run: Run, entries: number, t?: number): Run {
  let past = passedThrough(start(run.compiled, run.head))
  for (const entry of run.entries.slice(0, entries)) {
    const next = apply(advance(past, entry.at - past.clock), entry)
    if (!next.ok) throw new Error(`a run does not replay itself: ${next.error.message}`)
    past = next.value
  }
  const there = arrived(past)
  return t === undefined ? there : advance(there, t - there.clock)
}
