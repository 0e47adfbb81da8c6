import { useState } from 'preact/hooks'
import type { Path } from '#scenario'
import { type Cursor, wholeScenario } from '#studio'
import { useStudio } from '../workbench/use-studio.tsx'

/** The parts before the beats. A beat is what one works on, so they are folded. */
export type FoldedName = 'head' | 'cast'

/** What of the file stands in none of them, and not in a beat. */
const behind = ['beats', 'followUp', 'debrief', 'rights', 'facts', 'credits', 'review', 'part']

function partOf([first]: Path): FoldedName | null {
  if (first === undefined || behind.includes(String(first))) return null
  return first === 'cast' ? 'cast' : 'head'
}

interface Folded {
  readonly isOpen: Readonly<Record<FoldedName, boolean>>
  toggle(name: FoldedName): void
  open(name: FoldedName): void
}

/**
 * Which of the parts before the beats are open. The head is, in a scenario that has just been begun or has no title; each opens when another
 * view leads into it, and stays open until it is folded by hand: what is being pressed must not move away.
 */
export function useFolded(title: string): Folded {
  const { draft, cursor } = useStudio()
  const { head, document } = draft
  const [isOpen, setOpen] = useState<Folded['isOpen']>(() => ({
    head: title === '' || (head.origin.kind === 'template' && document.history().done.length === 0),
    cast: false,
  }))
  const [seen, setSeen] = useState<Cursor>(wholeScenario)
  if (seen !== cursor) {
    setSeen(cursor)
    const part = partOf(cursor.path)
    if (part !== null && !isOpen[part]) setOpen({ ...isOpen, [part]: true })
  }
  return {
    isOpen,
    toggle: (name) => setOpen((now) => ({ ...now, [name]: !now[name] })),
    open: (name) => setOpen((now) => ({ ...now, [name]: true })),
  }
}
