import type { TargetedDragEvent } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

/** Where a dragged line would fall: above or below this one. */
export type DropMark = 'above' | 'below' | undefined

/** Moving lines of one beat with the mouse. The keys do the same (Alt and an arrow). */
export interface DragOfLines {
  start(event: TargetedDragEvent<HTMLElement>, index: number): void
  over(event: TargetedDragEvent<HTMLElement>, index: number): void
  drop(event: TargetedDragEvent<HTMLElement>, index: number): void
  end(): void
  mark(index: number): DropMark
}

/** @param move takes the line's place and the place it is to have */
export function useLineDrag(move: (from: number, to: number) => void): DragOfLines {
  const fromRef = useRef<number | null>(null)
  const moveRef = useRef(move)
  useLayoutEffect(() => {
    moveRef.current = move
  })
  const [over, setOver] = useState<number | null>(null)
  return useMemo(
    () => ({
      start(event, index) {
        fromRef.current = index
        event.dataTransfer?.setData('text/plain', String(index))
      },
      over(event, index) {
        if (fromRef.current === null) return
        event.preventDefault()
        setOver(index)
      },
      drop(event, index) {
        if (fromRef.current === null) return
        event.preventDefault()
        if (fromRef.current !== index) moveRef.current(fromRef.current, index)
        fromRef.current = null
        setOver(null)
      },
      end() {
        fromRef.current = null
        setOver(null)
      },
      mark: (index) =>
        over !== index || fromRef.current === null || fromRef.current === index
          ? undefined
          : fromRef.current < index
            ? 'below'
            : 'above',
    }),
    [over],
  )
}
