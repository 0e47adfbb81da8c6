import { isTextChange } from '../draft/change.ts'
import { localeTag } from '../draft/files.ts'
import type { History } from '../draft/history.ts'

/** The language that was last translated into, of those that are there; null where none was. */
export function lastTranslated({ done }: History, languages: readonly string[]): string | null {
  for (const { kind, changes } of done.toReversed()) {
    if (kind !== 'translation') continue
    const tags = changes.map((change) => (isTextChange(change) ? localeTag(change.text) : null))
    const tag = tags.find((one) => one !== null && languages.includes(one))
    if (tag !== undefined && tag !== null) return tag
  }
  return null
}
