import type { CastView, ShownInset } from '#engine'
import { wardrobeOf, type Palette } from '../cast/wardrobe.ts'
import { paintInset } from './paint-inset.ts'

const urls = import.meta.glob<string>('../../../assets/insets/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})
const texts = new Map<string, Promise<string>>()

/** Whoever's hand it is when nobody is named: an officer's, on somebody in gray. */
const nobody: Palette = {
  skin: '#cb9566',
  top: '#2c4a78',
  pants: '#24345a',
  shoes: '#10141d',
  hair: '#3d2b23',
  accent: '#a5793f',
  hand: '#cb9566',
}
const somebody: Palette = { ...nobody, top: '#8b8478', pants: '#5b5148' }

async function fetchDrawing(id: string): Promise<string> {
  const url = urls[`../../../assets/insets/${id}.svg`]
  if (url === undefined) throw new Error(`there is no inset ${id}`)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`inset ${id}: ${response.status}`)
  return response.text()
}

/** The drawing of a published inset; it is fetched once. */
function drawingOf(id: string): Promise<string> {
  const found =
    texts.get(id) ??
    fetchDrawing(id).catch((error: unknown) => {
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
  const paletteOf = (who: string | null, otherwise: Palette): Palette => {
    const member = cast.find(({ id }) => id === who)
    return member === undefined ? otherwise : wardrobeOf(member).palette
  }
  const colours = { own: paletteOf(inset.who, nobody), other: paletteOf(inset.other, somebody) }
  return paintInset(await drawingOf(inset.id), colours, inset.text)
}
