import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { useMeasured } from '../parts/index.ts'

/** CSS px. */
export interface Size {
  readonly width: number
  /** The reader's text size: what 1rem is. */
  readonly rem: number
}

/** The width of an element, kept up to date. Charts are drawn at it and never scaled, so that their words keep their size. */
export function useSize(ref: RefObject<HTMLElement | null>): Size {
  const [size, set] = useState<Size>({ width: 640, rem: 16 })
  useMeasured(ref, ({ width, rem }) => set((old) => (old.width === width && old.rem === rem ? old : { width, rem })))
  return size
}
