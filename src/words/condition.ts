import type { Draft, When } from '#scenario'

/** The one word a condition needs. */
export interface ConditionWords {
  /** A fact that must be false. */
  readonly not: (fact: string) => string
}

/** What has to hold, in signs and the names of the facts: `trust ≥ 2, seen`. */
export function conditionText(when: Draft<When>, words: ConditionWords): string {
  const parts = Object.entries(when).flatMap(([fact, wanted]): string[] => {
    if (wanted === undefined) return []
    if (typeof wanted === 'boolean') return [wanted ? fact : words.not(fact)]
    if (typeof wanted === 'number') return [`${fact} = ${wanted}`]
    const least = wanted.min === undefined ? [] : [`${fact} ≥ ${wanted.min}`]
    const most = wanted.max === undefined ? [] : [`${fact} ≤ ${wanted.max}`]
    return [...least, ...most]
  })
  return parts.join(', ')
}
