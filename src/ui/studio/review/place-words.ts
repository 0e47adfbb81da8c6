import type { Path } from '#scenario'
import type { useText } from '../../text/index.ts'

/** Where in the scenario something is, in words: its beat, and the number of the line or option there. */
export function placeWords(t: ReturnType<typeof useText>, path: Path): string {
  const [part, name, list, index] = path
  if (part === undefined) return t('studio.review.place.whole')
  if (part !== 'beats') return t('studio.review.place.part', { part: path.slice(0, 2).join(', ') })
  const beat = String(name)
  if (typeof index !== 'number') return t('studio.review.place.beat', { beat })
  return t(list === 'actions' ? 'studio.review.place.option' : 'studio.review.place.line', { beat, number: index + 1 })
}
