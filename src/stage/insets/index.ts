import type { CastView, ShownInset } from '#engine'
import { attireOf } from '../cast/attire.ts'
import { wardrobeOf, type Palette } from '../cast/wardrobe.ts'
import { dress } from '../cast/worn.ts'
import { fetchDrawing } from '../drawings/drawing-files.ts'
import { paintInset, type Seen } from './paint-inset.ts'
import { traitsOf } from './traits.ts'

const texts = new Map<string, Promise<string>>()

const plainColours: Palette = {
  skin: '#cb9566',
  top: '#2c4a78',
  pants: '#24345a',
  shoes: '#10141d',
  hair: '#3d2b23',
  accent: '#a5793f',
  hand: '#cb9566',
}
/** Whose hand it is when nobody is named: an officer's, on somebody in gray. */
const nobody: Seen = { palette: plainColours, traits: new Set(['uniform', 'hair-short']) }
const somebody: Seen = {
  palette: { ...plainColours, top: '#8b8478', pants: '#5b5148' },
  traits: new Set(['hair-short']),
}

type Member = Pick<CastView, 'id' | 'rank' | 'look' | 'wears' | 'holds' | 'pose'>

/** How somebody of the cast is seen close by, in what they wear right now. */
export function seenInInset(member: Member): Seen {
  const wardrobe = wardrobeOf(member)
  return { palette: dress(wardrobe, attireOf(member)).palette, traits: traitsOf(member, wardrobe) }
}

/** The drawing of a published inset; it is fetched once. */
function drawingOf(id: string): Promise<string> {
  const found =
    texts.get(id) ??
    fetchDrawing(`insets/${id}`).catch((error: unknown) => {
      texts.delete(id)
      throw error
    })
  texts.set(id, found)
  return found
}

/**
 * A published inset as SVG text, 400 × 300, in the skin and clothes of the people it shows. Null for a picture of the
 * author's own. Rejects when the drawing cannot be fetched.
 */
export async function insetDrawing(inset: ShownInset, cast: readonly CastView[]): Promise<string | null> {
  if (inset.id === null) return null
  const seenOf = (who: string | null, otherwise: Seen): Seen => {
    const member = cast.find(({ id }) => id === who)
    return member === undefined ? otherwise : seenInInset(member)
  }
  // Without another person named it is whom the first one addresses.
  const other = inset.other ?? cast.find(({ id }) => id === inset.who)?.to ?? null
  const people = { own: seenOf(inset.who, nobody), other: seenOf(other, somebody) }
  return paintInset(await drawingOf(inset.id), people, inset.text)
}
