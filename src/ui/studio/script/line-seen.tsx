import type { LineRow } from '#studio'
import { useWords } from '../../text/index.ts'
import { standingWords } from './standing-words.ts'
import { useScript } from './use-script.tsx'

/** How the person of a line is seen, in words. */
export function LineSeen({ row }: { readonly row: LineRow }) {
  const words = useWords()
  const { around } = useScript()
  const { moment } = row
  const { direction } = words
  const name = (id: string | undefined) => around.cast.find((person) => person.id === id)?.name ?? id ?? ''
  const place = moment.place
  const where =
    place === undefined
      ? null
      : typeof place === 'string'
        ? standingWords(place, around.place, words)
        : 'beside' in place
          ? direction.beside(name(place.beside))
          : direction.behind(name((place as { behind?: string }).behind))
  const seen = [
    'who' in row.voice ? null : moment.who === undefined ? null : name(moment.who),
    where,
    moment.pose === undefined ? null : (direction.pose[moment.pose] ?? moment.pose),
    moment.face === undefined ? null : (direction.face[moment.face] ?? moment.face),
    ...(moment.holds ?? []).map((thing) => (thing === undefined ? null : (direction.holds[thing] ?? thing))),
    ...(moment.wears ?? []).map((thing) => (thing === undefined ? null : (direction.wears[thing] ?? thing))),
  ].filter((part) => part !== null)
  if (seen.length === 0) return null
  return <p class="script-seen">{seen.join(' · ')}</p>
}
