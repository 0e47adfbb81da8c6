import type { CastView, View } from '#engine'
import type { Text } from '../text/index.ts'
import { asSentence } from './line-words.ts'

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
function poseOf(t: Text, { look, pose }: CastView): string {
  const words = t(`vocabulary.pose.${pose}`)
  if (look?.build !== 'wheelchair') return words
  const seated = t('vocabulary.inWheelchair')
  return pose === 'standing' || pose === 'walking' || pose === 'sitting' ? seated : `${seated}, ${words}`
}

function person(t: Text, c: CastView): Seen {
  const where = capital(t(`vocabulary.mark.${c.place}`))
  const pose = poseOf(t, c)
  return {
    id: c.id,
    name: c.you ? t('play.look.you', { name: c.name }) : c.name,
    rank: c.rank === 'civilian' ? null : t(`vocabulary.rank.${c.rank}`),
    // One does not see one's own face.
    how: c.you
      ? t('play.look.whereYou', { where, pose })
      : t('play.look.where', { where, pose, face: t(`vocabulary.face.${c.face}`) }),
    lastDid: c.lastDid === null ? null : asSentence(t('play.look.lastDid', { text: c.lastDid })),
  }
}

/** A6: everybody in view, from what can be seen and nothing else; you come last. */
export function peopleSeen(t: Text, view: View): readonly Seen[] {
  const seen = view.cast.filter((c) => c.place !== 'off')
  return [...seen.filter((c) => !c.you), ...seen.filter((c) => c.you)].map((c) => person(t, c))
}

/** A6: the place with its things, light and weather, a sentence each. */
export function placeSeen(t: Text, view: View): string {
  return [
    t(`play.look.things.${view.place}`),
    t(`play.look.light.${view.time}`),
    view.weather === 'clear' ? '' : t(`play.look.weather.${view.weather}`),
  ]
    .filter((s) => s !== '')
    .join(' ')
}
