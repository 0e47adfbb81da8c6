import type { Action, Beat, FollowUpItem } from '#engine'
import { harms, rungs } from '#scenario'
import type { Harm, Rung } from '#scenario'
import { actWorth, harmHeight } from '#score'
import type { Chance } from './chance.ts'
import type { Skill } from './skill.ts'

/** What a trainee takes a beat for. */
export interface Impression {
  readonly harm: Harm
  /** The beat with the harm and the need that the trainee takes it to have. */
  readonly beat: Beat
  /** Standard deviation of the error in judging what is said here: who misreads a situation misjudges its lines too. */
  readonly ear: number
}

/** How much worse the lines are judged in a situation that is misread. */
const MISREAD = 2

/** One step up or down a scale, at its ends the only one there is. */
function beside<T>(scale: readonly T[], value: T, chance: Chance): T {
  const at = scale.indexOf(value)
  return chance.oneOf([scale[at - 1], scale[at + 1]].filter((step) => step !== undefined)) ?? value
}

/** What a trainee with such an eye takes a beat for. The harm of the beat stands for what there is to be seen in it. */
export function impressionOf(beat: Beat, { eye, ear }: Skill, chance: Chance): Impression {
  const harm: Harm = chance.happens(eye) ? beat.harm : beside(harms, beat.harm, chance)
  const need: Rung = beat.needs ?? 'probe'
  const needs = chance.happens(eye) ? need : beside(rungs, need, chance)
  return { harm, beat: { ...beat, harm, needs }, ear: harm === beat.harm ? ear : ear * MISREAD }
}

/** Whether it seems that something is going wrong. */
export const seemsWrong = ({ harm }: Impression): boolean => harmHeight(harm) > 0

/** What a screen-out seems to be worth before the error. */
const SCREEN_OUT = -0.5

/** What an act seems to be worth to a trainee who takes the beat for this, about 0 to 1: quality × fit (S3) and an error. */
export const actSeems = (action: Action, { beat, ear }: Impression, chance: Chance): number =>
  (action.screenOut === undefined ? actWorth(action, beat) : SCREEN_OUT) + chance.noise(ear)

/** What the worths of follow-up items seem to be, 0 to 1, before the error. */
const itemWorth: Readonly<Record<FollowUpItem['worth'], number>> = {
  required: 1,
  helpful: 0.6,
  neutral: 0.2,
  harmful: 0,
  unsafe: -0.2,
}

/** What an item must seem to be worth to be chosen. */
const WORTH_DOING = 0.5

/** The items that seem to be worth doing. */
export const itemsThatSeemGood = (items: readonly FollowUpItem[], ear: number, chance: Chance): FollowUpItem[] =>
  items.filter(({ worth, screenOut }) => {
    const truly = screenOut === undefined ? itemWorth[worth] : SCREEN_OUT
    return truly + chance.noise(ear) > WORTH_DOING
  })
