import type { Moment } from '#scenario'
import type { ShownInset } from './view-types.ts'

/** The inset that the `n`th event of a run, a moment at scenario ms `since`, lays over the picture; null where it lays none. */
export function insetOf({ inset, who, with: touched, to }: Moment, since: number, n: number): ShownInset | null {
  if (inset === undefined || inset === 'none') return null
  const shown = { key: `${n}:inset`, who: who ?? null, other: touched ?? to ?? null, since }
  const nothing = { id: null, picture: null, text: null, alt: null }
  if (typeof inset === 'string') return { ...shown, ...nothing, id: inset }
  if ('id' in inset) return { ...shown, ...nothing, id: inset.id, text: inset.text }
  return { ...shown, ...nothing, picture: inset.picture, alt: inset.alt }
}
