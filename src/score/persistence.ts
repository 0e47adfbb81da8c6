import { beatOf } from '#engine'
import type { Action, Harm, Run } from '#engine'
import type { TakenAct } from './acts.ts'
import { harmHeight, rungHeight } from './ladder.ts'
import { tacticOf } from './tactic.ts'

/** What persistence asks of an act: how firm it is, how it goes about it, and whom it addresses. */
export type Attempted = Pick<Action, 'rung' | 'tactic' | 'to'>

/**
 * What the next intervene act after a rebuff is worth, `before` being the one that was rebuffed (S3). A lower rung is worth
 * as much as the same one where it tries something else: another tactic, or another person, if both name theirs.
 */
export function answerWorth(answer: Attempted, before: Attempted): number {
  const climbed = rungHeight(answer.rung) - rungHeight(before.rung)
  if (climbed > 0 || (answer.rung === 'take-action' && before.rung === 'take-action')) return 1
  const toAnother = answer.to !== undefined && before.to !== undefined && answer.to !== before.to
  return climbed === 0 || toAnother || tacticOf(answer) !== tacticOf(before) ? 0.7 : 0.4
}

/**
 * How each rebuff was answered, 0 to 1, in order: one number for every rebuff beat entered by an intervene act (S3).
 * 0 when no intervene act came before the next rebuff beat, or before harm exceeded the rebuff beat's.
 */
export function rebuffAnswers(run: Run, acts: readonly TakenAct[]): number[] {
  const intervened = new Map(acts.filter((a) => a.action.kind === 'intervene').map((a) => [a.entry, a.action]))
  const answers: number[] = []
  let open: { harm: Harm; by: Attempted } | null = null
  const close = (worth: number): void => {
    if (open !== null) answers.push(worth)
    open = null
  }
  for (const event of run.events) {
    if (event.what === 'input') {
      const action = intervened.get(event.entry)
      if (action !== undefined && open !== null) close(answerWorth(action, open.by))
    }
    if (event.what !== 'beat') continue
    const { harm, rebuff } = beatOf(run.compiled, event.beat).beat
    if (open !== null && (rebuff === true || harmHeight(harm) > harmHeight(open.harm))) close(0)
    const by = event.entry === null ? undefined : intervened.get(event.entry)
    if (rebuff === true && by !== undefined) open = { harm, by }
  }
  close(0)
  return answers
}
