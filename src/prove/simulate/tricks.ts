import type { FollowUpItem, Rung } from '#engine'
import { rungHeight } from '#score'
import { attentive } from './attention.ts'
import type { Attention } from './attention.ts'
import type { Chance } from './chance.ts'
import { itemsThatSeemGood } from './judgement.ts'
import type { Mind } from './mind.ts'
import { speaksForHarm } from './peeking.ts'
import { skills } from './skill.ts'
import type { Surroundings } from './surroundings.ts'
import { atHeight, heardBy, takingOver } from './voices.ts'
import type { Voice } from './voices.ts'

/** Minds that go by a trick, or by chance. They judge the follow-up with the ear of the average, so that it saves no scene. */

const byAverageEar =
  (chance: Chance) =>
  (items: readonly FollowUpItem[]): readonly FollowUpItem[] =>
    itemsThatSeemGood(items, skills.average.ear, chance)

/** Sits and says nothing. */
export const silent = ({ chance }: Surroundings): Mind => ({
  sees: () => null,
  picks: () => null,
  again: () => null,
  follows: byAverageEar(chance),
})

/** How soon the over-eager and the peeker open the choices in a beat, and how soon again, ms. */
const AT_ONCE = 1500
const NEXT_TRY = 4000

/** How tall the rung is that the peeker begins with. */
const ALERT = rungHeight('alert')

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
export const everywhereAt = (rung: Rung) => (around: Surroundings) =>
  everywhere(around, (attention, chance) => atHeight(() => rungHeight(rung), heardBy(attention, chance), chance))

/** Odds of two to one, either way, are enough for the peeker. */
const SURE = Math.log(2)
/** After so many looks the peeker goes by what is likelier. */
const PATIENCE = 3

/**
 * Opens the choices again and again and tells by the menu whether something must be stopped, as one who knows the other
 * scenes. If so, says any alert, and after each brush-off any line a rung higher; else says nothing.
 */
export function peeker({ chance, menus }: Surroundings): Mind {
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
export function random({ chance }: Surroundings): Mind {
  const sometime = (at: number): number => at + AT_LEAST + chance.until(NOW_AND_THEN)
  return {
    sees: (seen) => (seen.what === 'cue' ? null : sometime(seen.at)),
    picks: (offered) => chance.oneOf(offered),
    again: sometime,
    follows: (items) => items.filter(() => chance.happens(0.5)),
  }
}

/** Says what takes somebody out of it, in every beat. */
export const reliever = (around: Surroundings): Mind =>
  everywhere(around, (attention, chance) => takingOver(heardBy(attention, chance), chance))
