import type { CastView, View } from '#engine'
import { emptyHandedPoses } from '#scenario'
import type { Words } from './en/index.ts'
import { asSentence, insetText } from './line.ts'

/** One person as *Look* tells of them. */
export interface Seen {
  readonly id: string
  readonly name: string
  readonly rank: string | null
  /** "On the left: arms crossed, brows down. Turned to Daniel Osei. Holding a phone." */
  readonly how: string
  /** The last thing this person was seen to do, or null. */
  readonly lastDid: string | null
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** Whoever is in a wheelchair is drawn sitting in it, however the script says that they stand or walk. */
function poseOf({ direction, look: say }: Words, view: View, { look, pose, with: whom }: CastView): string {
  const touched = view.cast.find(({ id }) => id === whom)
  const text = touched === undefined ? direction.pose[pose] : say.touching(direction.pose[pose], touched.name)
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

const noHandFree: ReadonlySet<string> = new Set(emptyHandedPoses)

/** Whom somebody is turned to, what they have in hand, and what has changed in their clothes: a sentence each. */
function besides({ direction, look }: Words, view: View, c: CastView): string[] {
  const toward = view.cast.find(({ id, place }) => place !== 'off' && id !== c.id && id === (c.facing ?? c.to))
  const facings: Readonly<Record<string, string>> = direction.facing
  const facing = c.facing === null ? undefined : facings[c.facing]
  const inHand = noHandFree.has(c.pose) ? [] : c.holds.filter((thing) => thing !== 'rifle-slung')
  return [
    ...(toward ? [look.toward(toward.name)] : facing === undefined ? [] : [asSentence(capital(facing))]),
    ...(inHand.length > 0 ? [look.holding(inHand.map((thing) => direction.holds[thing]))] : []),
    ...(c.holds.includes('rifle-slung') ? [look.slung] : []),
    ...c.wears.map((word) => asSentence(capital(direction.wears[word]))),
  ]
}

function person(words: Words, view: View, c: CastView): Seen {
  const { direction, vocabulary, look } = words
  const where = capital(whereOf(words, view, c))
  const pose = poseOf(words, view, c)
  const how = c.you ? look.yourself(where, pose) : look.person(where, pose, direction.face[c.face])
  return {
    id: c.id,
    name: c.you ? look.you(c.name) : c.name,
    rank: c.title ?? (c.rank === 'civilian' ? null : vocabulary.rank[c.rank]),
    how: [how, ...besides(words, view, c)].join(' '),
    lastDid: c.lastDid === null ? null : asSentence(look.lastDid(c.lastDid)),
  }
}

/** *Look*: everybody in view, from what can be seen and nothing else; the trainee comes last. */
export function peopleSeen(words: Words, view: View): readonly Seen[] {
  const seen = view.cast.filter((c) => c.place !== 'off')
  return [...seen.filter((c) => !c.you), ...seen.filter((c) => c.you)].map((c) => person(words, view, c))
}

/** What has changed in the place: the state of each set piece that somebody set, where there is anything to say about it. */
function changesSeen({ places }: Words, { place, scene }: Pick<View, 'place' | 'scene'>): string[] {
  const pieces: Readonly<Record<string, Readonly<Record<string, string | ((text: string) => string)>> | undefined>> =
    places[place].pieces
  return Object.entries(scene).flatMap(([piece, state]) => {
    const said = pieces[piece]?.[state] ?? pieces[piece]?.['text']
    return said === undefined ? [] : [typeof said === 'string' ? said : said(state)]
  })
}

/**
 * *Look*: the place with its things, light, weather and what has changed, and what is shown close, a sentence each. What an
 * author's own picture shows is told apart from it (`ownPictureSeen`), because it is in the scenario's language.
 */
export function placeSeen(
  words: Words,
  view: Pick<View, 'place' | 'picture' | 'time' | 'weather' | 'scene' | 'inset'>,
): string {
  const { look } = words
  const weather = view.weather === 'clear' ? [] : [look.weather[view.weather]]
  const close = view.inset === null || view.inset.id === null ? [] : [insetText(words, view.inset)]
  const things = view.picture === undefined ? [look.things[view.place]] : []
  return [...things, look.light[view.time], ...weather, ...changesSeen(words, view), ...close].join(' ')
}

/** *Look*: what the author's own pictures show, the place and what is shown close, as their author wrote it; null where there are none. */
export function ownPictureSeen(words: Words, { inset, picture }: Pick<View, 'inset' | 'picture'>): string | null {
  const close = inset === null || inset.id !== null ? [] : [insetText(words, inset)]
  const all = [...(picture === undefined ? [] : [sentence(picture.alt)]), ...close]
  return all.length === 0 ? null : all.join(' ')
}

/** An author's words, with a full stop where they have none. */
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
