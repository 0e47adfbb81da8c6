import type { Draft, Scenario } from '#scenario'

/**
 * Ids of the beats in whose name or words something stands, in file order; those whose name begins with it first. Capitals and
 * accents do not matter. Nothing is found for blank words.
 */
export function findBeats(draft: Draft<Scenario>, words: string): readonly string[] {
  const wanted = plain(words.trim())
  if (wanted === '') return []
  const found = Object.entries(draft.beats ?? {}).flatMap(([id, beat]) => {
    if (id.startsWith(wanted)) return [{ id, rank: 0 }]
    if (id.includes(wanted)) return [{ id, rank: 1 }]
    return wordsOf(beat ?? {}).some((text) => plain(text).includes(wanted)) ? [{ id, rank: 2 }] : []
  })
  return found.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id)
}

type DraftBeat = NonNullable<NonNullable<Draft<Scenario>['beats']>[string]>

const wordsOf = ({ script = [], actions = [], ending }: DraftBeat): readonly string[] =>
  [
    ...script.flatMap((moment) => [moment?.say, moment?.does, moment?.note, moment?.thought, moment?.cue?.text]),
    ...actions.map((action) => action?.label),
    ending?.title,
    ending?.text,
  ].filter((text) => text !== undefined)

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
