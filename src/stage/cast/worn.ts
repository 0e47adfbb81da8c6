import type { CastView } from '#engine'
import type { Attire } from './attire.ts'
import type { Wardrobe } from './wardrobe.ts'

type Wears = CastView['wears']

/** What goes over the hair, in drawing order. */
const overHair = ['helmet', 'cap', 'headphones', 'mask'] as const

/** Gloves of thin rubber. */
const GLOVES = '#a9cfea'

/** A colour #rrggbb on its way to white: 0 stays, 1 is white. */
function lighter(colour: string, t: number): string {
  const part = (at: number): string => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16)
    return Math.round(value + (255 - value) * t)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${part(1)}${part(3)}${part(5)}`
}

/** A person's wardrobe with all that was put on, taken off and taken in hand. The same wardrobe when that is nothing. */
export function dress(base: Wardrobe, { wears, hands, slung }: Attire): Wardrobe {
  if (wears.length === 0 && hands.every((thing) => thing === null) && !slung) return base
  const has = new Set(wears)
  const palette = {
    ...base.palette,
    ...(has.has('gloves') ? { hand: GLOVES } : {}),
    ...(has.has('no-shoes') ? { shoes: base.palette.skin } : {}),
    ...(has.has('no-jacket') ? { top: lighter(base.palette.top, 0.62) } : {}),
  }
  const overlays = { ...base.overlays }
  if (has.has('no-jacket'))
    for (const place of ['front', 'front-crossed', 'sleeve', 'shoulders', 'back']) overlays[place] = null
  const add = (place: string, piece: string): void => {
    overlays[place] = [overlays[place], piece].filter(Boolean).join(' ')
  }
  for (const camera of ['body-camera', 'body-camera-off'] as const) {
    if (!has.has(camera)) continue
    add('front', camera)
    add('front-crossed', `${camera}-crossed`)
  }
  const arms = has.has('cuffed-behind') ? 'behind' : has.has('cuffed-front') ? 'front' : 'free'
  if (arms !== 'free') {
    add('cuffs', 'cuffs')
    add('cuffs-front', 'cuffs-front')
  }
  if (has.has('blanket')) {
    add('shoulders', 'blanket')
    add('front-crossed', 'blanket-crossed')
  }
  if (slung) {
    add('slung', 'slung')
    add('back', 'slung')
    add('shoulders', 'sling-front')
    add('front-crossed', 'sling-front')
  }
  return {
    ...base,
    hands,
    palette,
    overlays,
    headwear: headwearOf(base, has),
    // Socks have the colour of the person's shoes.
    barefoot: has.has('no-shoes') || has.has('socks'),
    arms,
  }
}

function headwearOf({ cap, head }: Wardrobe, has: ReadonlySet<Wears[number]>): readonly string[] {
  return overHair
    .filter((word) => has.has(word) && !(word === 'cap' && has.has('helmet')))
    .map((word) => (word !== 'cap' ? word : head === 'turban' ? 'cap-turban' : cap))
}

/** Whether what is on the head covers the hair at the top. */
export const coversHair = ({ headwear }: Pick<Wardrobe, 'headwear'>): boolean =>
  headwear.some((piece) => piece === 'helmet' || (piece.startsWith('cap') && piece !== 'cap-turban'))
