import { attentive } from './attention.ts'
import type { Attention } from './attention.ts'
import type { Chance } from './chance.ts'
import { itemsThatSeemGood } from './judgement.ts'
import type { Mind } from './mind.ts'
import { skills } from './skill.ts'
import type { Skill } from './skill.ts'
import type { Surroundings } from './surroundings.ts'
import type { TraineeName } from './trainees.ts'
import { everywhereAt, peeker, random, reliever, silent } from './tricks.ts'
import { anyLine, byEar, obliquely, politest, shortest } from './voices.ts'
import type { Voice } from './voices.ts'

/** How long one who looks at what happens waits after the choices held nothing good enough, ms. */
const ANOTHER_LOOK = 5000

/** Looks at what happens, and says something then. */
function looking(
  skill: Skill,
  { chance }: Surroundings,
  voiceOf: (attention: Attention, chance: Chance) => Voice,
  options: Parameters<typeof attentive>[2] = {},
): Mind {
  const attention = attentive(skill, chance, options)
  const voice = voiceOf(attention, chance)
  return {
    sees: (seen) => attention.sees(seen),
    picks: voice,
    again: (at) => at + chance.around(ANOTHER_LOOK),
    follows: (items) => itemsThatSeemGood(items, skill.ear, chance),
  }
}

/** Steps in at the first cue, even one that is nothing, and is easily silenced. */
const EARLY_WEAK: Skill = { ...skills.average, notices: 0.95, delay: 1500, persists: 0.4, asks: 1 }
/** Never gives in, once it is plain to everybody. */
const LATE_STRONG: Skill = { ...skills.competent, persists: 0.97, asks: 0 }

const minds: Readonly<Record<TraineeName, (around: Surroundings) => Mind>> = {
  expert: (around) => looking(skills.expert, around, byEar),
  competent: (around) => looking(skills.competent, around, byEar),
  average: (around) => looking(skills.average, around, byEar),
  'early-weak': (around) => looking(EARLY_WEAK, around, obliquely),
  'late-strong': (around) => looking(LATE_STRONG, around, byEar, { from: 'violation' }),
  silent,
  passer: silent,
  'over-eager': everywhereAt('challenge'),
  asker: everywhereAt('probe'),
  reliever,
  polite: (around) => looking(skills.average, around, (_, chance) => politest(around.read, chance)),
  cynic: (around) => looking(skills.average, around, (_, chance) => shortest(chance)),
  peeker,
  'any-line': (around) => looking(skills.average, around, (_, chance) => anyLine(chance)),
  random,
}

/** One simulated person of a type, at the beginning of one scene. */
export const mindOf = (name: TraineeName, around: Surroundings): Mind => minds[name](around)
