import type { Action, Beat, Harm } from '#engine'
import { actWorth, addresses, answerWorth, harmHeight, round9, tacticOf } from '#score'
import type { Attempted } from '#score'

/** A rebuff that has not been answered: the harm of its beat, and the act that was rebuffed. */
export interface Rebuff {
  readonly harm: Harm
  readonly by: Attempted
}

/** What `effective` (S3) needs to know of a part of a run. Adding the tallies of its parts gives that of the whole. */
export interface Tally {
  /** Number of acts that address the conduct, and the sum of their worths. */
  readonly acts: number
  readonly sum: number
  /** Number of rebuffs that are over, and the sum of what their answers are worth. */
  readonly rebuffs: number
  readonly answered: number
  readonly open: Rebuff | null
}

export const nothingYet: Tally = { acts: 0, sum: 0, rebuffs: 0, answered: 0, open: null }

const closed = (tally: Tally, worth: number): Tally => ({
  ...tally,
  rebuffs: tally.rebuffs + 1,
  answered: round9(tally.answered + worth),
  open: null,
})

/** After an action taken in a beat. */
export function afterAct(tally: Tally, action: Action, beat: Beat): Tally {
  const { open } = tally
  const answering = open !== null && action.kind === 'intervene' ? closed(tally, answerWorth(action, open.by)) : tally
  if (!addresses({ action })) return answering
  return { ...answering, acts: answering.acts + 1, sum: round9(answering.sum + actWorth(action, beat)) }
}

/** After a beat has begun; `by` is the action that led there, null when nothing was done. */
export function afterEntering(tally: Tally, beat: Beat, by: Action | null): Tally {
  const { open } = tally
  const given = open !== null && (beat.rebuff === true || harmHeight(beat.harm) > harmHeight(open.harm))
  const next = given ? closed(tally, 0) : tally
  if (beat.rebuff !== true || by?.kind !== 'intervene') return next
  return { ...next, open: { harm: beat.harm, by } }
}

/** When the run is over. */
export const atTheEnd = (tally: Tally): Tally => (tally.open === null ? tally : closed(tally, 0))

/** Equal for equal rebuffs. */
export const rebuffKey = (open: Rebuff | null): string =>
  open === null ? '-' : `${harmHeight(open.harm)}${open.by.rung ?? ''}/${tacticOf(open.by)}/${open.by.to ?? ''}`

/** Equal for equal tallies. */
export const tallyKey = ({ acts, sum, rebuffs, answered, open }: Tally): string =>
  `${acts}/${sum}/${rebuffs}/${answered}/${rebuffKey(open)}`
