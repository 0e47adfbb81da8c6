import type { TargetedDragEvent } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'

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
  const from = useRef<number | null>(null)
  const moving = useRef(move)
  moving.current = move
  const [over, setOver] = useState<number | null>(null)
  return useMemo(
    () => ({
      start(event, index) {
        from.current = index
        event.dataTransfer?.setData('text/plain', String(index))
      },
      over(event, index) {
        if (from.current === null) return
        event.preventDefault()
        setOver(index)
      },
      drop(event, index) {
        if (from.current === null) return
        event.preventDefault()
        if (from.current !== index) moving.current(from.current, index)
        from.current = null
        setOver(null)
      },
      end() {
        from.current = null
        setOver(null)
      },
      mark: (index) =>
        over !== index || from.current === null || from.current === index
          ? undefined
          : from.current < index
            ? 'below'
            : 'above',
    }),
    [over],
  )
}
