import type { Path } from '#scenario'
import { pathName } from './use-script.tsx'

const FIELDS = 'textarea, input:not([type="checkbox"]), select'

/** The element of a place, or of the nearest one around it that is drawn. */
export function elementAt(root: HTMLElement, path: Path): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const name = pathName(path.slice(0, length)).replaceAll(/["\\]/g, String.raw`\$&`)
    const found = root.querySelector<HTMLElement>(`[data-path="${name}"]`)
    if (found !== null) return found
  }
  return null
}

/** The field to write in at a place: its words before anything else; the place itself where it has none. */
export function fieldAt(root: HTMLElement, path: Path): HTMLElement | null {
  const at = elementAt(root, path)
  if (at?.matches(FIELDS) === true) return at
  return at?.querySelector<HTMLElement>('textarea') ?? at?.querySelector<HTMLElement>(FIELDS) ?? at
}
