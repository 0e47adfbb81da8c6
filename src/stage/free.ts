import type { Frame } from './camera.ts'
import type { StageExtra } from './types.ts'

/** The edges of the part of the picture that words leave free, picture units. */
export interface Free {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const nothing: NonNullable<StageExtra['safe']> = { left: 0, right: 0, top: 0, bottom: 0 }

/**
 * @param width, height device px of the canvas
 * @param ratio device px per CSS px of the host
 * @param safe CSS px that words cover
 */
export function freeOf(
  { ox, oy, scale }: Frame,
  { width, height }: { readonly width: number; readonly height: number },
  ratio: number,
  safe: StageExtra['safe'] = nothing,
): Free {
  return {
    left: (safe.left * ratio - ox) / scale,
    right: (width - safe.right * ratio - ox) / scale,
    top: (safe.top * ratio - oy) / scale,
    bottom: (height - safe.bottom * ratio - oy) / scale,
  }
}
