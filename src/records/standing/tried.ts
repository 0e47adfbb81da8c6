import type { Attempt, RunRecord, Tried } from '../record-types.ts'

/** Of each scene the try that was begun first. */
export function firstTries(tries: readonly Tried[]): readonly Tried[] {
  const first = new Map<string, Tried>()
  for (const one of tries) {
    const before = first.get(one.scenario)
    if (before === undefined || one.begun < before.begun) first.set(one.scenario, one)
  }
  return [...first.values()]
}

/**
 * The tries that an attempt goes on to count once some of its runs are gone (PL10): of its own scenes, of each the first.
 * Those of an attempt that is over count no more, for it is not gone on with.
 */
export function triesKept({ id, order, ended, tried = [] }: Attempt, gone: readonly RunRecord[]): readonly Tried[] {
  if (ended !== null) return tried
  const lost = gone.filter(({ attempt, scenario }) => attempt === id && order.includes(scenario))
  return firstTries([...tried, ...lost.map((run) => ({ run: run.id, scenario: run.scenario, begun: run.begun }))])
}

/** An attempt that also counts these tries. The same attempt when there are none. */
export function withTries(attempt: Attempt, more: readonly Tried[]): Attempt {
  if (more.length === 0 || attempt.ended !== null) return attempt
  const own = more.filter(({ scenario }) => attempt.order.includes(scenario))
  return own.length === 0 ? attempt : { ...attempt, tried: firstTries([...(attempt.tried ?? []), ...own]) }
}
