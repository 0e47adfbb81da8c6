import { beatOf } from '#engine'
import type { Harm, Run, Rung } from '#engine'
import type { TakenAct } from './acts.ts'
import { harmHeight, rungHeight } from './ladder.ts'

/** What the next intervene act after a rebuff is worth, `before` being the rung that was rebuffed (S3). */
export function answerWorth(rung: Rung | undefined, before: Rung | undefined): number {
  const climbed = rungHeight(rung) - rungHeight(before)
  if (climbed > 0 || (rung === 'take-action' && before === 'take-action')) return 1
  return climbed === 0 ? 0.7 : 0.4
}

/**
 * How each rebuff was answered, 0 to 1, in order: one number for every rebuff beat entered by an intervene act (S3).
 * 0 when no intervene act came before the next rebuff beat, or before harm exceeded the rebuff beat's.
 */
export function rebuffAnswers(run: Run, acts: readonly TakenAct[]): number[] {
  const intervened = new Map(acts.filter((a) => a.action.kind === 'intervene').map((a) => [a.entry, a.action]))
  const answers: number[] = []
  let open: { harm: Harm; rung: Rung | undefined } | null = null
  const close = (worth: number): void => {
    if (open !== null) answers.push(worth)
    open = null
  }
  for (const event of run.events) {
    if (event.what === 'input') {
      const action = intervened.get(event.entry)
      if (action !== undefined && open !== null) close(answerWorth(action.rung, open.rung))
    }
    if (event.what !== 'beat') continue
    const { harm, rebuff } = beatOf(run.compiled, event.beat).beat
    if (open !== null && (rebuff === true || harmHeight(harm) > harmHeight(open.harm))) close(0)
    const by = event.entry === null ? undefined : intervened.get(event.entry)
    if (rebuff === true && by !== undefined) open = { harm, rung: by.rung }
  }
  close(0)
  return answers
}
