import { createNanoEvents } from 'nanoevents'
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useMemo } from 'preact/hooks'

/** The elements of the play screen that cover the picture: words, panels and controls. */
export interface CoverElements {
  /** A ref for such an element: it counts from when it is drawn until it goes. */
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined
  readonly all: ReadonlySet<HTMLElement>
  /** Calls whenever an element has come (`here`) or gone; returns what ends it. */
  onChange(listener: (element: HTMLElement, here: boolean) => void): () => void
}

export function createCoverElements(): CoverElements {
  const events = createNanoEvents<{ change: (element: HTMLElement, here: boolean) => void }>()
  const all = new Set<HTMLElement>()
  return {
    ref(element) {
      if (element === null) return undefined
      all.add(element)
      events.emit('change', element, true)
      return () => {
        all.delete(element)
        events.emit('change', element, false)
      }
    },
    all,
    onChange: (listener) => events.on('change', listener),
  }
}

/** Outside a play screen nothing is counted, because nobody asks what covers the picture. */
const CoversContext = createContext<CoverElements>(createCoverElements())

/** Collects, for one play screen, the elements within it that cover its picture. */
export function CoverScope({ children }: { readonly children: ComponentChildren }) {
  const elements = useMemo(createCoverElements, [])
  return <CoversContext.Provider value={elements}>{children}</CoversContext.Provider>
}

export const useCoverElements = (): CoverElements => useContext(CoversContext)

/** The ref for an element that covers the picture. */
export const useCover = (): CoverElements['ref'] => useCoverElements().ref
