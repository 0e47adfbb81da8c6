import type { CastView } from '#engine'
import type { Landmark } from '#scenario'
import { world } from './marks.ts'
import type { Marks } from './marks.ts'

/** Where somebody is said to be turned to. */
export interface Turn {
  /** Null where it is left to attention. */
  readonly side: 'left' | 'right' | null
  /** Whether the back is toward the viewer. */
  readonly back: boolean
}

const free: Turn = { side: null, back: false }
const toward = (x: number, from: number): Turn => ({ side: x < from ? 'left' : 'right', back: false })

/**
 * What a `facing` of the format means for somebody who stands at `x`. The bodies are drawn half turned to the viewer, so who
 * faces the viewer is turned to the middle of the picture.
 * @param xOf where a person of the cast is, or null
 */
export function turnOf(
  { facing, pose }: Pick<CastView, 'facing' | 'pose'>,
  x: number,
  xOf: (id: string) => number | null,
  marks: Marks,
): Turn {
  const middle = toward(world.width / 2, x)
  // Who lays both hands on something has the back to the viewer.
  if (facing === 'away' || pose === 'palms-on-surface') return { ...middle, back: true }
  if (facing === null) return free
  if (facing === 'camera') return middle
  if (facing === 'left' || facing === 'right') return { side: facing, back: false }
  const at = xOf(facing) ?? marks[facing as Landmark]?.x ?? null
  return at === null ? free : toward(at, x)
}
