import type { Action } from '#engine'
import { addresses, rungHeight } from '#score'
import type { Attention } from './attention.ts'
import type { Chance } from './chance.ts'
import { actSeems } from './judgement.ts'
import type { Surroundings } from './surroundings.ts'

/** How a line is chosen among those on offer; null: none of them. */
export type Voice = (offered: readonly Action[]) => Action | null

/** What a line must seem to be worth before one says it. */
const LEAST = 0.5

const speaking = (offered: readonly Action[]): readonly Action[] => offered.filter((action) => addresses({ action }))

/** The one of the highest worth, by chance among equals; null of none. */
export function best(actions: readonly Action[], worth: (action: Action) => number, chance: Chance): Action | null {
  const rated = actions.map((action) => ({ action, worth: worth(action) }))
  const most = Math.max(...rated.map((each) => each.worth))
  return chance.oneOf(rated.filter((each) => each.worth === most))?.action ?? null
}

/** What each line seems to be worth to a trainee. A line is judged once, however often it is on offer in that beat. */
export function heardBy(attention: Attention, chance: Chance): (action: Action) => number {
  const known = new Map<Action, number>()
  return (action) => {
    const before = known.get(action) ?? actSeems(action, attention.impression, chance)
    known.set(action, before)
    return before
  }
}

/**
 * Says what seems best. While nothing seems wrong nothing firmer than a question is said, and only whoever was asked for
 * an answer goes along or lends a hand.
 */
export function byEar(attention: Attention, chance: Chance): Voice {
  const worth = heardBy(attention, chance)
  return (offered) => {
    const { aim } = attention
    const fitting =
      aim === 'stop'
        ? speaking(offered)
        : offered.filter((action) => rungHeight(action.rung) <= 1 && (aim === 'answer' || addresses({ action })))
    const found = best(fitting, worth, chance)
    return found !== null && worth(found) >= LEAST ? found : null
  }
}

/** How much a weak line seems to be worth: a hint, a joke, a sigh. */
const OBLIQUE = 0.35

/** Says the most oblique of what could be said. */
export function obliquely(attention: Attention, chance: Chance): Voice {
  const worth = heardBy(attention, chance)
  return (offered) => best(speaking(offered), (action) => -Math.abs(worth(action) - OBLIQUE), chance)
}

/** Says the line of the rung nearest the height that is meant now, the one that sounds best among equals. */
export function atHeight(height: () => number, sounds: (action: Action) => number, chance: Chance): Voice {
  return (offered) => {
    const spoken = speaking(offered)
    const distance = ({ rung }: Action): number => Math.abs(rungHeight(rung) - height())
    const nearest = Math.min(...spoken.map(distance))
    return best(
      spoken.filter((action) => distance(action) === nearest),
      sounds,
      chance,
    )
  }
}

/** Says the shortest. */
export const shortest =
  (chance: Chance): Voice =>
  (offered) =>
    best(speaking(offered), ({ label }) => -label.length, chance)

/** Says the politest: the most courtesies, of equals the most hedges, of equals the most questions. */
export const politest =
  (read: Surroundings['read'], chance: Chance): Voice =>
  (offered) =>
    best(
      speaking(offered),
      ({ label }) => {
        const { courtesies, hedges, questionMarks } = read(label)
        return 10_000 * courtesies + 100 * hedges + questionMarks
      },
      chance,
    )

/** Says any line to whoever seems to be in the wrong. */
export const anyLine =
  (chance: Chance): Voice =>
  (offered) =>
    chance.oneOf(speaking(offered))

/** Offers to take over, distracts, or calls somebody else, and says nothing where there is no such line. */
export const takingOver =
  (sounds: (action: Action) => number, chance: Chance): Voice =>
  (offered) =>
    best(
      speaking(offered).filter(({ tactic }) => tactic === 'relieve' || tactic === 'delegate' || tactic === 'distract'),
      sounds,
      chance,
    )
