import type { ComponentChildren } from 'preact'
import type { Path } from '#scenario'
import { pathName } from '../use-script.tsx'
import './fields.css'

interface LabelledProps {
  readonly label: string
  readonly hint?: string | undefined
  /** Leaves the label to screen readers, where the place says what the field is. */
  readonly bare?: boolean | undefined
  readonly children?: ComponentChildren
  readonly id: string
  readonly class?: string | undefined
  /** What it writes; other views lead here by it. */
  readonly path?: Path
}

/** A field with its label above it, and a hint below. */
export function Labelled({ label, hint, bare = false, children, id, path, class: extra = '' }: LabelledProps) {
  return (
    <div class={`script-field ${extra}`.trim()} data-path={path === undefined ? undefined : pathName(path)}>
      <label for={id} class={bare ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {children}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** What every field of a path is told. */
export interface PathFieldProps {
  readonly path: Path
  readonly label: string
  readonly hint?: string
  readonly bare?: boolean
  readonly class?: string
}
