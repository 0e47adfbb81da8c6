import { createContext, type ComponentChildren, type RefObject } from 'preact'
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks'

/** How many announcements stay in the region, so that none is lost while another is being spoken. */
const KEPT = 3

/** Speaks a sentence once; the returned function takes it off the page again, when it is no longer so. */
type Announce = (words: string) => () => void

interface Announced {
  readonly n: number
  readonly words: string
}

/** Without a region nothing is spoken. */
const Announcing = createContext<Announce>(() => () => undefined)

/**
 * A polite live region for everything within it (A5). It is on the page, empty, before there is anything to say: a region
 * that appears together with its words is not read by every screen reader. A modal dialog has one of its own, because
 * what lies behind it is inert.
 */
export function Announcements({ children }: { readonly children?: ComponentChildren }) {
  const [said, set] = useState<readonly Announced[]>([])
  const countRef = useRef(0)
  const announce = useCallback<Announce>((words) => {
    if (words === '') return () => undefined
    const n = countRef.current++
    set((old) => [...old, { n, words }].slice(-KEPT))
    return () => set((old) => old.filter((one) => one.n !== n))
  }, [])
  return (
    <Announcing.Provider value={announce}>
      {children}
      <div class="visually-hidden" role="status" aria-live="polite" aria-atomic="false" data-announced>
        {said.map(({ n, words }) => (
          <p key={n}>{words}</p>
        ))}
      </div>
    </Announcing.Provider>
  )
}

/** What speaks a sentence once, politely. */
export const useAnnounce = (): Announce => useContext(Announcing)

/** Speaks words when they come, and when they change; nothing while they are empty. They go with what tells them. */
export function useAnnounced(words: string): void {
  const announce = useAnnounce()
  useEffect(() => announce(words), [announce, words])
}

interface SpokenWordsProps {
  readonly words: string
  readonly class?: string
}

/** A line that comes after the page has been read: it stands here, and is spoken when it comes. */
export function SpokenWords({ words, class: extra }: SpokenWordsProps) {
  useAnnounced(words)
  return <p class={extra}>{words}</p>
}

/**
 * Makes known what has come after a wait, once: the focus is led to it where it is still in the same section, or on nothing,
 * and reads it; where somebody has gone on meanwhile the focus stays there, and the words are announced.
 * @param words the element that has the words; it can take the focus
 * @param what changes with what has come
 */
export function useOutcome(words: RefObject<HTMLElement | null>, what: unknown): void {
  const announce = useAnnounce()
  useEffect(() => {
    const element = words.current
    if (element === null) return undefined
    const { activeElement } = document
    const isHere = activeElement === document.body || element.closest('section')?.contains(activeElement) === true
    if (!isHere) return announce(element.textContent)
    element.focus({ preventScroll: true })
    return undefined
  }, [words, what, announce])
}
