import type { TranslationPart, TranslationRow } from './rows.ts'

/** Which rows are looked at. */
export const translationFilters = ['all', 'missing', 'stale'] as const
export type TranslationFilter = (typeof translationFilters)[number]

/** Whether a row is one of those that are looked at. `words`: some of either text, of who says it, or of its name. */
export function isLookedAt(row: TranslationRow, filter: TranslationFilter, words: string): boolean {
  if (filter !== 'all' && row.state !== filter) return false
  const wanted = words.trim().toLocaleLowerCase()
  if (wanted === '') return true
  return [row.original, row.translation, row.who ?? '', row.name].some((text) =>
    text.toLocaleLowerCase().includes(wanted),
  )
}

/** Whether a row waits for its translation. */
export const isToDo = ({ state }: TranslationRow): boolean => state === 'missing' || state === 'stale'

/** The next row after one that waits for its translation, from the beginning again after the last; null where none does. */
export function nextToDo(parts: readonly TranslationPart[], from: string | null): TranslationRow | null {
  const rows = parts.flatMap((part) => part.rows)
  const start = rows.findIndex(({ name }) => name === from) + 1
  return [...rows.slice(start), ...rows.slice(0, start)].find((row) => isToDo(row) && row.name !== from) ?? null
}

/** The row that shows a place of the scenario's file: that text, the first one in it, or the one that it is in. Null where there is none. */
export function rowAt(parts: readonly TranslationPart[], path: TranslationRow['path']): TranslationRow | null {
  if (path.length === 0) return null
  const rows = parts.flatMap((part) => part.rows)
  for (let length = path.length; length > 1; length -= 1) {
    const place = path.slice(0, length)
    const found = rows.find((row) => place.every((segment, i) => row.path[i] === segment))
    if (found !== undefined) return found
  }
  return rows.find((row) => row.path[0] === path[0] && path.length === 1) ?? null
}
