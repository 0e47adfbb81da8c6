import { useLayoutEffect, useRef, useState } from 'preact/hooks'

const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/**
 * Takes a file dropped anywhere on the page, for a browser would leave the page for one that misses its mark. Gives
 * whether one is being held over the page.
 */
export function useDroppedFile(take: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  const latestRef = useRef(take)
  useLayoutEffect(() => {
    latestRef.current = take
  })
  useLayoutEffect(() => {
    const hold = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // Without a related target it is the page that is left, not one of its parts.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) latestRef.current(file)
    }
    addEventListener('dragover', hold)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', hold)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return over
}
