import { beatOf, hashOf } from '#engine'
import type { Run } from '#engine'
import type { Kind } from '#scenario'
import { actsOf } from './acts.ts'
import { harmHeight, rungHeight } from './ladder.ts'

/** What S7 has to know of a run that somebody began. Plain data, so that it can be kept without the run. */
export interface StartedRun {
  /** `sha256-…` of the scenario: its version. */
  readonly scenarioHash: string
  readonly kind: Kind
  /** False where a run never is a trial: in lessons, and in scenarios in which the trainee is the one who is stopped. */
  readonly counts: boolean
  /** How often practice went back. */
  readonly rewinds: number
  /**
   * What the run said to "is there something here to stop?": `yes` by an alert or firmer, in an intervene scenario
   * before its first violation beat. Null while it has not come to an ending, and when probes alone prevented the harm.
   */
  readonly answer: 'yes' | 'no' | null
}

function answerOf(run: Run): StartedRun['answer'] {
  const ending = beatOf(run.compiled, run.beat).beat.ending
  if (run.phase === 'playing' || ending === undefined) return null
  const control = run.compiled.scenario.kind === 'control'
  const acts = actsOf(run).filter((a) => a.action.kind === 'intervene')
  const firm = acts.filter((a) => rungHeight(a.action.rung) >= rungHeight('alert'))
  if (firm.some((a) => control || harmHeight(a.entered) < harmHeight('violation'))) return 'yes'
  const probesAlone = acts.length > 0 && firm.length === 0
  return !control && probesAlone && ending.outcome === 'prevented' ? null : 'no'
}

/** Reads from a run, finished or not, what S7 has to know of it. */
export function startedRun(run: Run): StartedRun {
  const { kind, subject, tutorial } = run.compiled.scenario
  return {
    scenarioHash: hashOf(run.compiled),
    kind,
    counts: tutorial !== true && subject !== 'you',
    rewinds: run.head.rewinds ?? 0,
    answer: answerOf(run),
  }
}
