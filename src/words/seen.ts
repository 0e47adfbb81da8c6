import type { CastView, View } from '#engine'
import type { Words } from './en/index.ts'
import { asSentence } from './line.ts'

/** One person as *Look* tells of them. */
export interface Seen {
  readonly id: string
  readonly name: string
  readonly rank: string | null
  /** "On the left: arms crossed, brows down." */
  readonly how: string
  /** The last thing this person was seen to do, or null. */
  readonly lastDid: string | null
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** Whoever is in a wheelchair is drawn sitting in it, however the script says that they stand or walk. */
function poseOf({ direction }: Words, { look, pose }: CastView): string {
  const text = direction.pose[pose]
  if (look?.build !== 'wheelchair') return text
  const seated = direction.inWheelchair
  return pose === 'standing' || pose === 'walking' || pose === 'sitting' ? seated : `${seated}, ${text}`
}

/** Where somebody is: at a mark, a landmark of the place, or next to or behind somebody. */
function whereOf({ direction, places }: Words, view: View, { place, near }: CastView): string {
  const other = near === null ? undefined : view.cast.find(({ id }) => id === near.who)
  if (near !== null && other !== undefined) return direction[near.how](other.name)
  const landmarks: Readonly<Record<string, string>> = places[view.place].landmarks
  const marks: Readonly<Record<string, string>> = direction.mark
  return landmarks[place] ?? marks[place] ?? direction.mark.centre
}

function person(words: Words, view: View, c: CastView): Seen {
  const { direction, vocabulary, look } = words
  const where = capital(whereOf(words, view, c))
  const pose = poseOf(words, c)
  return {
    id: c.id,
    name: c.you ? look.you(c.name) : c.name,
    rank: c.title ?? (c.rank === 'civilian' ? null : vocabulary.rank[c.rank]),
    how: c.you ? look.yourself(where, pose) : look.person(where, pose, direction.face[c.face]),
    lastDid: c.lastDid === null ? null : asSentence(look.lastDid(c.lastDid)),
  }
}

/** *Look*: everybody in view, from what can be seen and nothing else; the trainee comes last. */
export function peopleSeen(words: Words, view: View): readonly Seen[] {
  const seen = view.cast.filter((c) => c.place !== 'off')
  return [...seen.filter((c) => !c.you), ...seen.filter((c) => c.you)].map((c) => person(words, view, c))
}

/** *Look*: the place with its things, light and weather, a sentence each. */
export function placeSeen({ look }: Words, view: Pick<View, 'place' | 'time' | 'weather'>): string {
  const weather = view.weather === 'clear' ? [] : [look.weather[view.weather]]
  return [look.things[view.place], look.light[view.time], ...weather].join(' ')
}
