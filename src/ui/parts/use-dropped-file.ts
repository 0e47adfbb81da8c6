import { useLayoutEffect, useRef, useState } from 'preact/hooks'

const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/** Why a dropped file was not taken. `here`: this page takes no files; `several`: only the first of several was taken. */
export type Refused = 'here' | 'several'

/** How many parts of the page take files, and who learns of a file that none of them took. */
let takers = 0
const refusing = new Set<(file: File, why: Refused) => void>()
const refuse = (file: File | undefined, why: Refused): void => {
  if (file) for (const tell of refusing) tell(file, why)
}

/** Listens to files held over the page and dropped on it, which the browser would open in its place. */
function useFilesOverPage(held: (over: boolean) => void, dropped: (files: readonly File[]) => void): void {
  const latestRef = useRef({ held, dropped })
  useLayoutEffect(() => {
    latestRef.current = { held, dropped }
  })
  useLayoutEffect(() => {
    const hold = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      latestRef.current.held(true)
    }
    const leave = (event: DragEvent) => {
      // Without a related target the drag has left the page, and not only one of its parts.
      if (event.relatedTarget === null) latestRef.current.held(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      latestRef.current.held(false)
      latestRef.current.dropped([...(event.dataTransfer?.files ?? [])])
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
}

/**
 * Takes a file dropped anywhere on the page, the first of several. Gives whether one is being held over the page.
 */
export function useDroppedFile(take: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  useLayoutEffect(() => {
    takers++
    return () => {
      takers--
    }
  }, [])
  useFilesOverPage(setOver, ([first, second]) => {
    if (first) take(first)
    refuse(second, 'several')
  })
  return over
}

/** Calls back with a dropped file that nothing on the page takes. */
export function useRefusedFile(told: (file: File, why: Refused) => void): void {
  const latestRef = useRef(told)
  useLayoutEffect(() => {
    latestRef.current = told
  })
  useLayoutEffect(() => {
    const tell = (file: File, why: Refused): void => latestRef.current(file, why)
    refusing.add(tell)
    return () => void refusing.delete(tell)
  }, [])
  useFilesOverPage(
    () => undefined,
    ([first]) => {
      if (takers === 0) refuse(first, 'here')
    },
  )
}
