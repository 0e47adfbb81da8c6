import { useEffect, useRef } from 'preact/hooks'
import type { RefObject } from 'preact'

/**
 * The keys , and . step to the previous and the next picture while the focus is in the element.
 * @param step null while there is nothing to step through
 */
export function useStepKeys(root: RefObject<HTMLElement | null>, step: ((by: 1 | -1) => void) | null): void {
  const stepRef = useRef(step)
  useEffect(() => {
    stepRef.current = step
  }, [step])
  useEffect(() => {
    const element = root.current
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return
      if (event.key === ',') stepRef.current?.(-1)
      else if (event.key === '.') stepRef.current?.(1)
    }
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [root])
}
