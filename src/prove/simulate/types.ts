import type { FollowUpItem } from '#engine'
import { attentive } from './attention.ts'
import type { Attention } from './attention.ts'
import type { Chance } from './chance.ts'
import { itemsThatSeemGood } from './judgement.ts'
import type { Mind } from './mind.ts'
import { speaksForHarm } from './peeking.ts'
import type { Menus } from './peeking.ts'
import { skills } from './skill.ts'
import type { Skill } from './skill.ts'
import { anyLine, atHeight, byEar, heardBy, obliquely, politest, shortest, takingOver } from './voices.ts'
import type { Voice } from './voices.ts'

/** The types of trainee, the skilled first. docs/simulate.md says what each does and where its numbers come from. */
export const trainees = [
  'expert',
  'competent',
  'average',
  'early-weak',
  'late-strong',
  'silent',
  'passer',
  'over-eager',
  'asker',
  'reliever',
  'polite',
  'cynic',
  'peeker',
  'any-line',
  'random',
] as const
export type TraineeName = (typeof trainees)[number]

/** Who has what is to be tested: whoever of them does not pass fails falsely. */
export const skilled: readonly TraineeName[] = ['expert', 'competent']
/** Who lacks it: whoever of them passes, passes falsely. Those that are in neither list have some of it. */
export const unskilled: readonly TraineeName[] = [
  'silent',
  'passer',
  'over-eager',
  'asker',
  'reliever',
  'polite',
  'cynic',
  'peeker',
  'any-line',
  'random',
]

/** What a type needs of the world beside the scene. */
export interface Surroundings {
  /** The language of the labels. */
  readonly lang: string
  /** What a peeker has learned from the other scenes. */
  readonly menus: Menus
  readonly chance: Chance
}

const byAverageEar =
  (chance: Chance) =>
  (items: readonly FollowUpItem[]): readonly FollowUpItem[] =>
    itemsThatSeemGood(items, skills.average.ear, chance)

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

/** Sits and says nothing. */
const silent = ({ chance }: Surroundings): Mind => ({
  sees: () => null,
  picks: () => null,
  again: () => null,
  follows: byAverageEar(chance),
})

/** How soon the over-eager and the peeker open the choices in a beat, and how soon again, ms. */
const AT_ONCE = 1500
const NEXT_TRY = 4000

/** How tall each rung is that is meant by name here. */
const PROBE = 1
const ALERT = 2
const CHALLENGE = 3

/** Says something in every beat, as soon as there is something to say; hears no worse than the average what sounds better. */
function everywhere({ chance }: Surroundings, voiceOf: (attention: Attention, chance: Chance) => Voice): Mind {
  const attention = attentive(skills.average, chance)
  return {
    sees(seen) {
      attention.sees(seen)
      return seen.what === 'cue' ? null : seen.at + chance.around(AT_ONCE)
    },
    picks: voiceOf(attention, chance),
    again: (at) => at + chance.around(NEXT_TRY),
    follows: byAverageEar(chance),
  }
}

/** Says a line of that rung, or of the nearest there is, in every beat. */
const everywhereAt = (height: number) => (around: Surroundings) =>
  everywhere(around, (attention, chance) => atHeight(() => height, heardBy(attention, chance), chance))

/** Odds of two to one, either way, are enough for the peeker. */
const SURE = Math.log(2)
/** After so many looks the peeker goes by what is likelier. */
const PATIENCE = 3

/**
 * Opens the choices again and again and tells by the menu whether something must be stopped, as one who knows the other
 * scenes. If so, says any alert, and after each brush-off any line a rung higher; else says nothing.
 */
function peeker({ chance, menus }: Surroundings): Mind {
  let odds = 0
  let looks = 0
  let height = ALERT
  let fresh = true
  const voice = atHeight(
    () => height,
    () => 0,
    chance,
  )
  return {
    sees(seen) {
      if (seen.what === 'cue') return null
      fresh ||= seen.what === 'beat'
      if (seen.what === 'beat' && seen.brushedOff) height += 1
      return seen.at + chance.around(AT_ONCE)
    },
    picks(offered) {
      // The menu of one beat is one piece of evidence, however often it is looked at.
      if (fresh) odds += speaksForHarm(menus, offered)
      fresh = false
      looks += 1
      return odds > SURE || (looks >= PATIENCE && odds >= 0) ? voice(offered) : null
    },
    again: (at) => at + chance.around(NEXT_TRY),
    follows: byAverageEar(chance),
  }
}

/** How often the random trainee opens the choices on average, ms, and the least time between. */
const NOW_AND_THEN = 10_000
const AT_LEAST = 500

/** Does anything at any time. */
function random({ chance }: Surroundings): Mind {
  const sometime = (at: number): number => at + AT_LEAST + chance.until(NOW_AND_THEN)
  return {
    sees: (seen) => (seen.what === 'cue' ? null : sometime(seen.at)),
    picks: (offered) => chance.oneOf(offered),
    again: sometime,
    follows: (items) => items.filter(() => chance.happens(0.5)),
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
  'over-eager': everywhereAt(CHALLENGE),
  asker: everywhereAt(PROBE),
  reliever: (around) => everywhere(around, (attention, chance) => takingOver(heardBy(attention, chance), chance)),
  polite: (around) => looking(skills.average, around, (_, chance) => politest(around.lang, chance)),
  cynic: (around) => looking(skills.average, around, (_, chance) => shortest(chance)),
  peeker,
  'any-line': (around) => looking(skills.average, around, (_, chance) => anyLine(chance)),
  random,
}

/** One simulated person of a type, at the beginning of one scene. */
export const mindOf = (name: TraineeName, around: Surroundings): Mind => minds[name](around)
