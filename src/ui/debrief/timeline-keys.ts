import { transcript } from '#engine'
import type { Story } from '#play'

/** A second, scenario ms: how far an arrow key goes. */
const SECOND = 1000

/** The instants at which something is said, done, heard or thought in a run, in order, and its end. Scenario ms. */
export const stopsOf = ({ run, end }: Story): readonly number[] =>
  [...new Set([...transcript(run).map(({ since }) => since), end])].filter((ms) => ms <= end).toSorted((a, b) => a - b)

/**
 * Where a key on the timeline's slider leads, scenario ms; null for a key that stays the browser's. Arrows go to the next and
 * the last whole second, Page Up and Page Down to the next and the last instant at which something happens, Home and End
 * to both ends.
 */
export function secondFor(
  { key, currentTarget }: Pick<KeyboardEvent, 'key'> & { readonly currentTarget: Element },
  at: number,
  end: number,
  stops: readonly number[],
): number | null {
  const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl'
  switch (key) {
    case isRightToLeft ? 'ArrowLeft' : 'ArrowRight':
    case 'ArrowUp':
      return Math.min(end, (Math.floor(at / SECOND) + 1) * SECOND)
    case isRightToLeft ? 'ArrowRight' : 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, (Math.ceil(at / SECOND) - 1) * SECOND)
    case 'PageUp':
      return stops.find((ms) => ms > at) ?? end
    case 'PageDown':
      return stops.findLast((ms) => ms < at) ?? 0
    case 'Home':
      return 0
    case 'End':
      return end
    default:
      return null
  }
}
