import type { CastView } from '#engine'
import { attireIn, attireOf, inAttire, plainBody, type Attire } from './attire.ts'
import { headPiece, needs, overFace, overHairAway, type PieceName } from './compose.ts'
import { fetchPieces, pieceText } from './piece-files.ts'
import { bodyOf, type CastMember } from './poses.ts'
import { wardrobeOf, type Wardrobe } from './wardrobe.ts'
import { dress } from './worn.ts'

const bareHanded: Attire = { hands: [null, null], wears: [], slung: false }

/** Clothes as they are with what is in the hands and worn in a body's picture. */
export const clothesIn = (wardrobe: Wardrobe, body: PieceName): Wardrobe => dress(wardrobe, attireIn(body))

/** Clothes as a head's picture shows them. */
export const clothesOfHead = (wardrobe: Wardrobe, wears: Attire['wears']): Wardrobe =>
  dress(wardrobe, { ...bareHanded, wears })

/** Fetches the pieces of a body. They name further pieces, so that it takes some rounds. */
export async function fetchBody(body: PieceName, clothes: Wardrobe): Promise<void> {
  const plain = plainBody(body)
  for (let missing = needs(plain, clothes, pieceText); missing.length > 0; missing = needs(plain, clothes, pieceText))
    await fetchPieces(missing)
}

/** Fetches the pieces of a head, seen from in front or from behind. */
export const fetchHead = (clothes: Wardrobe, away: boolean): Promise<void> =>
  fetchPieces([headPiece(clothes, away), ...(away ? overHairAway(clothes) : overFace(clothes))])

export const fetchFace = (face: CastView['face']): Promise<void> => fetchPieces([`face/${face}`])

/** Fetches the pieces of everybody's first pose and face, before there is anything to draw them on. */
export async function fetchLooks(members: readonly CastMember[]): Promise<void> {
  await Promise.all(
    members.flatMap((member) => {
      const wardrobe = wardrobeOf(member)
      const body = inAttire(bodyOf(member, wardrobe), attireOf(member))
      return [
        fetchBody(body, clothesIn(wardrobe, body)),
        fetchHead(clothesOfHead(wardrobe, member.wears), false),
        fetchFace(member.face),
      ]
    }),
  )
}
