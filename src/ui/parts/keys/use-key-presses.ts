import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { pressOf, type KeyPress } from './key-press.ts'

/**
 * Listens for keys on the whole page for as long as the screen is there (A3). `take` is asked at the moment of a press
 * and tells what the press does, or null when it does nothing and stays the browser's.
 */
export function useKeyPresses(take: (press: KeyPress) => (() => void) | null): void {
  const takeRef = useRef(take)
  useLayoutEffect(() => {
    takeRef.current = take
  })
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const press = pressOf(event)
      const what = press && takeRef.current(press)
      if (what === null) return
      event.preventDefault()
      what()
    }
    addEventListener('keydown', down)
    return () => removeEventListener('keydown', down)
  }, [])
}
