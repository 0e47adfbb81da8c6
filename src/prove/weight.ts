import type { Situation } from '#engine'

/** Facts and cues that a situation may keep at the cost of one state; a scenario has some ten. */
const LIGHT = 32

/** How many states a situation counts for: its facts and cues are kept with it and compared, however few of them are asked. */
export const weightOf = ({ facts, cues }: Situation): number =>
  1 + Math.ceil(Math.max(0, Object.keys(facts).length + cues.size - LIGHT) / 2)
