/** How often runs played by chance are mastered with an act, and how often without it (P8). */
import type { CompiledScenario, Run } from '#engine'
import { actsOf } from '#score'

/** An act, by its ids, and how many runs took it or did not, and mastered the scenario so. */
export interface ActShare {
  readonly beat: string
  readonly action: string
  readonly with: { readonly of: number; readonly mastered: number }
  readonly without: { readonly of: number; readonly mastered: number }
}

/** The acts of runs with something in them, each once, those first that make the most difference. */
export function actShares(
  compiled: CompiledScenario,
  runs: readonly { readonly run: Run; readonly mastered: boolean }[],
): ActShare[] {
  const taken = new Map<string, { beat: string; action: string; of: number; mastered: number }>()
  for (const { run, mastered } of runs) {
    for (const act of new Map(actsIn(compiled, run).map((each) => [`${each.beat} ${each.action}`, each])).values()) {
      const name = `${act.beat} ${act.action}`
      const count = taken.get(name) ?? { ...act, of: 0, mastered: 0 }
      taken.set(name, { ...count, of: count.of + 1, mastered: count.mastered + Number(mastered) })
    }
  }
  const all = runs.filter(({ mastered }) => mastered).length
  return [...taken.values()]
    .map(({ beat, action, of, mastered }) => ({
      beat,
      action,
      with: { of, mastered },
      without: { of: runs.length - of, mastered: all - mastered },
    }))
    .toSorted((a, b) => gainOf(b) - gainOf(a))
}

/** By how much more often it is mastered with the act than without it, -1 to 1. */
export const gainOf = (share: ActShare): number => shareOf(share.with) - shareOf(share.without)
const shareOf = ({ of, mastered }: ActShare['with']): number => (of === 0 ? 0 : mastered / of)

/** The acts of a run but for going along, by their ids, in order. */
export function actsIn(compiled: CompiledScenario, run: Run): { readonly beat: string; readonly action: string }[] {
  const beatIds = new Map([...compiled.beats.values()].map(({ id, beat }) => [beat, id]))
  return actsOf(run)
    .filter(({ action }) => action.kind !== 'comply')
    .map(({ action, beat }) => ({ beat: beatIds.get(beat) ?? '', action: action.id }))
}
