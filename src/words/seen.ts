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
function poseOf({ vocabulary }: Words, { look, pose }: CastView): string {
  const text = vocabulary.pose[pose]
  if (look?.build !== 'wheelchair') return text
  const seated = vocabulary.inWheelchair
  return pose === 'standing' || pose === 'walking' || pose === 'sitting' ? seated : `${seated}, ${text}`
}

function person(words: Words, c: CastView): Seen {
  const { vocabulary, look } = words
  const where = capital(vocabulary.mark[c.place])
  const pose = poseOf(words, c)
  return {
    id: c.id,
    name: c.you ? look.you(c.name) : c.name,
    rank: c.rank === 'civilian' ? null : vocabulary.rank[c.rank],
    how: c.you ? look.yourself(where, pose) : look.person(where, pose, vocabulary.face[c.face]),
    lastDid: c.lastDid === null ? null : asSentence(look.lastDid(c.lastDid)),
  }
}

/** *Look*: everybody in view, from what can be seen and nothing else; the trainee comes last. */
export function peopleSeen(words: Words, view: View): readonly Seen[] {
  const seen = view.cast.filter((c) => c.place !== 'off')
  return [...seen.filter((c) => !c.you), ...seen.filter((c) => c.you)].map((c) => person(words, c))
}

/** *Look*: the place with its things, light and weather, a sentence each. */
export function placeSeen({ look }: Words, view: Pick<View, 'place' | 'time' | 'weather'>): string {
  const weather = view.weather === 'clear' ? [] : [look.weather[view.weather]]
  return [look.things[view.place], look.light[view.time], ...weather].join(' ')
}
