import { useMemo, useState } from 'preact/hooks'
import { type Spot, type Way, waysInOrder } from '#studio'
import { createStands, type Led, shows, type Stand } from './stands.ts'
import type { Shown } from './use-shown.ts'
import { useWays } from './use-ways.ts'

/** So many ways are tried until one shows the moment. */
const MOST_TRIED = 4

/** The run by which a second is shown. */
export interface Standing {
  readonly stand: Stand
  /** The way by which it leads there; null where nothing does. */
  readonly way: Way | null
  /** The ways to choose from. */
  readonly ways: readonly Way[]
  /** False where the moment is not shown on any way that was tried. */
  readonly isShown: boolean
  choose(way: Way): void
}

/** Finds the run by which a second is shown, and keeps it while the text is written. */
export function useStand({ original, compiled }: Shown, { beat, moment }: Spot): Standing {
  const leds = useWays(original, beat)
  const stands = useMemo(createStands, [])
  const [chosen, choose] = useState<Way | null>(null)
  return useMemo(() => {
    const ways = leds.map(({ way }) => way)
    const ledBy = (way: Way): Led | null => leds.find((led) => led.way === way) ?? null
    const at = (way: Way | null): Pick<Standing, 'stand' | 'way'> => ({
      stand: stands.at(compiled, beat, way && ledBy(way)),
      way,
    })
    const inOrder = waysInOrder(ways, moment, chosen)
    for (const way of inOrder.slice(0, MOST_TRIED)) {
      const tried = at(way)
      if (moment === null || shows(tried.stand, moment)) return { ...tried, ways, isShown: true, choose }
    }
    const first = at(inOrder[0] ?? null)
    return { ...first, ways, isShown: moment === null || shows(first.stand, moment), choose }
  }, [leds, stands, compiled, beat, moment, chosen])
}
