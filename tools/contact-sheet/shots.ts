import { act, replay, upTo } from '#engine'
import type { Log, Run } from '#engine'
import { logOf, logsOf, compiledOf } from '../../build/shipped.ts'

/** One picture to take: a log up to an entry, at a second, and what the trainee is about to do then. */
export interface Shot {
  readonly scenario: string
  readonly log: string
  /** Entries of the log that have been taken. */
  readonly entries: number
  /** Scenario ms. */
  readonly at: number
  readonly mode: 'playing' | 'choosing' | 'acting'
  readonly action?: string
  readonly label: string
}

/** How long after a line has appeared its picture is taken, ms: bubbles and figures are there by then. */
const AFTER = 400

/** Logs of a scenario: the best run and the do-nothing run first, then the others, which reach what those two do not. */
function namesOf(id: string): string[] {
  const names = logsOf(id)
  const first = ['best', 'nothing'].filter((name) => names.includes(name))
  return [...first, ...names.filter((name) => !first.includes(name))]
}

/** How far a log reaches at a second: entries before it. */
const entriesBefore = (log: Log, at: number): number => log.entries.filter((entry) => entry.at < at).length

/** The last spoken line of each beat of a run that has not been seen yet, or its last moment where nobody speaks. */
function beatShots(run: Run, log: Log, base: Pick<Shot, 'scenario' | 'log'>, seen: Set<string>): Shot[] {
  const begun = run.events.filter((h) => h.what === 'beat')
  return begun.flatMap((beat, i): Shot[] => {
    if (seen.has(beat.beat)) return []
    seen.add(beat.beat)
    const end = begun[i + 1]?.at ?? run.clock
    const script = run.compiled.beats.get(beat.beat)?.script ?? []
    const moments = run.events.flatMap((h) =>
      h.what === 'moment' && h.beat === beat.beat && h.at >= beat.at && h.at <= end
        ? [{ at: h.at, said: script[h.index]?.moment.say !== undefined }]
        : [],
    )
    const last = moments.findLast(({ said }) => said) ?? moments.at(-1)
    const at = Math.max(beat.at + 1, Math.min((last?.at ?? beat.at) + AFTER, end - 1))
    return [
      {
        ...base,
        entries: entriesBefore(log, at),
        at,
        mode: 'playing',
        label: `${beat.beat} · ${base.log} ${(at / 1000).toFixed(1)} s`,
      },
    ]
  })
}

/** Each act of a log that has not been seen yet, as it is chosen (the first of a run only) and as it is done. */
function actShots(whole: Run, log: Log, base: Pick<Shot, 'scenario' | 'log'>, seen: Set<string>): Shot[] {
  let chosen = false
  return log.entries.flatMap((entry, i): Shot[] => {
    if (entry.do !== 'act') return []
    const before = upTo(whole, i, entry.at)
    const done = act(before, entry.action)
    const key = `${before.beat} ${entry.action}`
    if (!done.ok || seen.has(key)) return []
    seen.add(key)
    const action = whole.compiled.beats.get(before.beat)?.beat.actions?.find((a) => a.id === entry.action)
    const shot = { ...base, entries: i, at: entry.at, action: entry.action }
    const what = `${before.beat} → ${entry.action} (${action?.kind ?? ''} ${action?.rung ?? '–'})`
    const choosing: Shot[] = chosen ? [] : [{ ...shot, mode: 'choosing', label: `choosing · ${what}` }]
    chosen = true
    return [...choosing, { ...shot, mode: 'acting', label: `acting · ${what}` }]
  })
}

/** Everything worth a look in a scenario: every beat and ending that a log reaches, and every act. */
export function shotsOf(id: string): Shot[] {
  const compiled = compiledOf(id)
  const beats = new Set<string>()
  const acts = new Set<string>()
  return namesOf(id).flatMap((name): Shot[] => {
    const log = logOf(id, name) as Log
    const whole = replay(compiled, log)
    if (!whole.ok) throw new Error(`${id}/${name}: ${whole.error.code}`)
    const base = { scenario: id, log: name }
    const shots = [...beatShots(whole.value, log, base, beats), ...actShots(whole.value, log, base, acts)]
    return shots.toSorted((a, b) => a.at - b.at || a.entries - b.entries)
  })
}
