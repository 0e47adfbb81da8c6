import {
  type Face,
  faces,
  holdables,
  type Inset,
  insets,
  marks,
  type Place,
  places,
  placeWordsOf,
  poses,
  sounds,
  wearables,
} from '#scenario'
import type { CastView } from '#engine'
import type { Words } from '#words'

/** The parts of the gallery, in the order in which they stand. */
export const galleryParts = ['pose', 'face', 'holds', 'wears', 'inset', 'place', 'mark', 'sound'] as const
export type GalleryPart = (typeof galleryParts)[number]

/** What the picture of an entry shows. */
export type Pictured =
  | { readonly of: 'person'; readonly how: Partial<Pick<CastView, 'pose' | 'holds' | 'wears'>> }
  | { readonly of: 'face'; readonly face: Face }
  | { readonly of: 'inset'; readonly inset: Inset }

/** A word by which a scenario directs the stage. */
export interface GalleryEntry {
  /** As it stands in a scenario's file. */
  readonly word: string
  /** In plain words, as the lists of the script have it. */
  readonly told: string
  /** Null for what is only heard, or is a spot of the picture. */
  readonly picture: Pictured | null
}

/** A place with what is in it: where people can be, and what can change. */
export interface GalleryPlace extends GalleryEntry {
  readonly place: Place
  readonly landmarks: readonly GalleryEntry[]
  /** `word` is a set piece and its state, as in `"door": "open"`. */
  readonly pieces: readonly GalleryEntry[]
}

const listed = <Word extends string>(
  list: readonly Word[],
  told: Readonly<Record<Word, string>>,
  pictured: (word: Word) => Pictured | null,
): GalleryEntry[] => list.map((word) => ({ word, told: told[word], picture: pictured(word) }))

/** The entries of every part but the places. */
export function galleryEntries(part: Exclude<GalleryPart, 'place'>, words: Words): readonly GalleryEntry[] {
  const { direction } = words
  switch (part) {
    case 'pose':
      return listed(poses, direction.pose, (pose) => ({ of: 'person', how: { pose } }))
    case 'face':
      return listed(faces, direction.face, (face) => ({ of: 'face', face }))
    case 'holds':
      return listed(holdables, direction.holds, (thing) => ({ of: 'person', how: { holds: [thing] } }))
    case 'wears':
      return listed(wearables, direction.wears, (thing) => ({ of: 'person', how: { wears: [thing] } }))
    case 'inset':
      return listed(insets, words.insets, (inset) => ({ of: 'inset', inset }))
    case 'mark':
      return listed(marks, direction.mark, () => null)
    case 'sound':
      return listed(sounds, words.sounds, () => null)
  }
}

/** Every place with what is in it. */
export function galleryPlaces({ vocabulary, places: said }: Words): readonly GalleryPlace[] {
  return places.map((place) => {
    const landmarksTold: Readonly<Record<string, string>> = said[place].landmarks
    const states = said[place].pieces as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>
    const piece = (name: string, state: string): GalleryEntry => {
      const told = states[name]?.[state]
      const plain = `${name} ${state}`.replaceAll('-', ' ')
      return { word: `"${name}": "${state}"`, told: typeof told === 'string' ? told : plain, picture: null }
    }
    const { landmarks, pieces } = placeWordsOf(place)
    return {
      place,
      word: place,
      told: vocabulary.place[place],
      picture: null,
      landmarks: landmarks.map((word) => ({ word, told: landmarksTold[word] ?? word, picture: null })),
      pieces: Object.entries(pieces).flatMap(([name, list]) =>
        list === 'text' ? [piece(name, '214')] : list.map((state) => piece(name, state)),
      ),
    }
  })
}

const plain = (text: string): string => text.toLowerCase().replaceAll('-', ' ').normalize('NFD').replace(/\p{M}/gu, '')

/** Whether an entry has all that is looked for in its word or its words. */
export function isSought({ word, told }: Pick<GalleryEntry, 'word' | 'told'>, sought: string): boolean {
  const text = plain(`${word} ${told}`)
  return plain(sought)
    .split(/\s+/)
    .every((part) => text.includes(part))
}

/** A place with what of it is sought; the whole of it where its own name is. Null where nothing is. */
export function placeSought(place: GalleryPlace, sought: string): GalleryPlace | null {
  if (isSought(place, sought)) return place
  const landmarks = place.landmarks.filter((one) => isSought(one, sought))
  const pieces = place.pieces.filter((one) => isSought(one, sought))
  return landmarks.length + pieces.length === 0 ? null : { ...place, landmarks, pieces }
}
