import type { Giveaway } from './findings.ts'
import type { Card } from './people.ts'

/** From this share of mastered runs on a scene is told. */
const TOLD_FROM = 0.1
/** So many of the acts are told. */
const TOLD_ACTS = 4

/** What gives a scene away to people who lack skill, by what they did where they mastered it; null where they hardly do. */
export function giveawayIn(cards: readonly Card[]): Pick<Giveaway, 'mastered' | 'acts'> | null {
  const won = cards.filter((card) => card.mastered)
  if (won.length === 0 || won.length < TOLD_FROM * cards.length) return null
  const counts = new Map<string, number>()
  for (const act of won.flatMap(({ acts }) => [...new Set(acts)])) counts.set(act, (counts.get(act) ?? 0) + 1)
  const acts = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, TOLD_ACTS)
    .map(([act, count]) => ({ act, share: count / won.length }))
  return { mastered: won.length / cards.length, acts }
}
