import { ChevronDown, ChevronRight } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '../../parts/index.ts'

interface FoldedPartProps {
  /** As one jumps to it: `['part', name]`. */
  readonly name: string
  readonly heading: string
  /** What it says in short, while it is folded. */
  readonly inShort: string
  readonly open: boolean
  readonly onToggle: () => void
  readonly children?: ComponentChildren
}

/** A part of the script that is one line until it is wanted. */
export function FoldedPart({ name, heading, inShort, open, onToggle, children }: FoldedPartProps) {
  const id = `script-${name}`
  return (
    <section class="script-part script-folded" aria-labelledby={id} data-path={`part/${name}`} data-open={open}>
      <h2 id={id} tabIndex={-1}>
        <button type="button" aria-expanded={open} data-folds={name} onClick={onToggle}>
          <Icon icon={open ? ChevronDown : ChevronRight} /> {heading}
        </button>
      </h2>
      {open ? children : <p class="script-in-short">{inShort}</p>}
    </section>
  )
}
