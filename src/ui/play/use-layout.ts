import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { useMeasured } from '../parts/index.ts'

/**
 * - `wide`: the picture fills the screen, words and controls lie on it.
 * - `split`: low screens (a phone on its side, large text): picture beside words and controls.
 * - `stack`: upright phones: picture above, words and controls below.
 */
export type Layout = 'wide' | 'split' | 'stack'

/** Which layout a screen gets. Widths and heights in rem, so that large text counts as a small screen. */
export function layoutFor(width: number, height: number): Layout {
  if (width < height * 1.15 || width < 36) return 'stack'
  return height < 30 || width < 58 ? 'split' : 'wide'
}

/** The layout of the element, kept up to date; `wide` where nothing can be measured. */
export function useLayout(ref: RefObject<HTMLElement | null>): Layout {
  const [layout, set] = useState<Layout>('wide')
  useMeasured(ref, ({ width, height, rem }) => set(layoutFor(width / rem, height / rem)))
  return layout
}
