import type { CastView } from '#engine'
import type { PieceName } from './piece-name.ts'

type Holdable = CastView['holds'][number]

/** What is in the hand in front and in the other one; null for an empty hand. */
export type Hands = readonly [Holdable | null, Holdable | null]

/** Gives what is drawn in a piece, '' while it has not come. */
export type Visit = (name: PieceName) => string

/** How a thing lies in a hand, and how far it can reach out of the box of a body, units of the art. */
interface Lie {
  /** `along` turns with the hand; `hangs` is upright however the hand is turned. */
  readonly lies: 'along' | 'hangs'
  readonly reach: number
}

const lies: Readonly<Record<Holdable, Lie>> = {
  license: { lies: 'along', reach: 300 },
  papers: { lies: 'along', reach: 340 },
  clipboard: { lies: 'along', reach: 370 },
  phone: { lies: 'along', reach: 240 },
  radio: { lies: 'along', reach: 340 },
  keys: { lies: 'hangs', reach: 120 },
  gloves: { lies: 'hangs', reach: 130 },
  baton: { lies: 'along', reach: 420 },
  'handgun-low': { lies: 'along', reach: 250 },
  'handgun-aimed': { lies: 'along', reach: 250 },
  'rifle-low': { lies: 'along', reach: 420 },
  'rifle-slung': { lies: 'along', reach: 200 },
  taser: { lies: 'along', reach: 300 },
  ram: { lies: 'along', reach: 420 },
  flashlight: { lies: 'along', reach: 660 },
  blanket: { lies: 'hangs', reach: 200 },
  bottle: { lies: 'hangs', reach: 210 },
  pen: { lies: 'along', reach: 120 },
  bag: { lies: 'hangs', reach: 420 },
  water: { lies: 'hangs', reach: 200 },
  camera: { lies: 'hangs', reach: 260 },
  cup: { lies: 'hangs', reach: 130 },
  handcuffs: { lies: 'hangs', reach: 140 },
  jacket: { lies: 'hangs', reach: 460 },
  'ice-pack': { lies: 'hangs', reach: 160 },
}

/** How far what is in hand can reach out of the box of a body. */
export const reachOf = (hands: Hands): number =>
  Math.max(0, ...hands.map((thing) => (thing === null ? 0 : lies[thing].reach)))

/** What is so large that it stands on the knees of who sits, and where that is in a body: x and y of its lower edge. */
const onKnees: Readonly<Partial<Record<Holdable, number>>> = { bag: 430, jacket: 600, blanket: 204 }
const lap = /<!--lap (-?\d+) (-?\d+)-->/
const BEAM = /<g data-beam="">.*?<\/g>/s

/** From the wrist to where a hand closes. */
const GRIP = 130
/** The size at which each kind of hand is as large as the one that grips. */
const usual: Readonly<Record<string, number>> = { fist: 0.8, pointer: 0.8, palm: 0.9, flat: 1 }

/** A hand of a body: its wrist, its direction in degrees, its size, -1 where it is mirrored, its kind, and how it is drawn. */
const marked = /<!--hold(2?) (-?\d+) (-?\d+) (-?[\d.]+) ([\d.]+) (-?1) (\w+)-->(.*?)<!--held\1 [^>]*-->/gs

/** Which hand has which thing: a hand that points or lies on somebody leaves it to the other one. */
function shared(text: string, [first, second]: Hands): ReadonlyMap<string, Holdable> {
  const kinds = new Map<string, string>()
  for (const [, slot = '', , , , , , kind = ''] of text.matchAll(marked)) if (!kinds.has(slot)) kinds.set(slot, kind)
  const busy = (slot: string): boolean => ['pointer', 'flat', undefined].includes(kinds.get(slot))
  const there = ['', '2'].filter((slot) => kinds.has(slot))
  const order = [...there.filter((slot) => !busy(slot)), ...there.filter(busy)]
  const found = new Map<string, Holdable>()
  const give = (thing: Holdable | null, wanted: string): void => {
    if (thing === null) return
    const free = order.filter((slot) => !found.has(slot))
    const slot = free.includes(wanted) && !busy(wanted) ? wanted : free[0]
    if (slot !== undefined) found.set(slot, thing)
  }
  give(first, '')
  give(second, '2')
  return found
}

/** Puts what is in hand between palm and fingers, and a cuff on each wrist where cuffs are worn and both are not together. */
export function fillHands(
  text: string,
  { hands, overlays }: { readonly hands: Hands; readonly overlays: Readonly<Record<string, string | null>> },
  visit: Visit,
): string {
  const low = lap.test(text) ? hands.filter((thing): thing is Holdable => thing !== null && thing in onKnees) : []
  const [first, second] = hands.map((thing) => (thing !== null && low.includes(thing) ? null : thing)) as [...Hands]
  const things = shared(text, [first, second])
  const knees = (_: string, x: string, y: string): string =>
    low
      .map(
        (thing) => `<g transform="translate(${x} ${Number(y) - (onKnees[thing] ?? 0)})">${visit(`held/${thing}`)}</g>`,
      )
      .join('')
  const apart = Boolean(overlays['cuffs']) && !text.includes('data-worn="cuffs"')
  const filled = text.replace(marked, (_, slot: string, ...rest: string[]) => {
    const [x = 0, y = 0, angle = 0, size = 0.8, side = 1] = rest.slice(0, 5).map(Number)
    const [kind = 'fist', empty = ''] = rest.slice(5)
    const scale = size / (usual[kind] ?? 0.8)
    const place = `translate(${x} ${y}) rotate(${angle}) scale(${round(scale)} ${round(scale * side)})`
    const cuff = apart ? `<g transform="${place}">${visit('overlay/cuff')}</g>` : ''
    const thing = things.get(slot)
    if (thing === undefined) return empty + cuff
    const hand = (name: PieceName): string => `<g transform="${place}">${visit(name)}</g>`
    const a = (angle * Math.PI) / 180
    const grip = `translate(${round(x + Math.cos(a) * GRIP * scale)} ${round(y + Math.sin(a) * GRIP * scale)})`
    const at =
      lies[thing].lies === 'hangs' && kind !== 'carry'
        ? `${grip} scale(${round(scale)})`
        : `${place} translate(${GRIP} 0)`
    const held = visit(`held/${kind === 'film' && thing === 'phone' ? 'phone-from-behind' : thing}`)
    // A light that is handed over is out.
    const drawn = kind === 'palm' ? held.replace(BEAM, '') : held
    return `${hand('part/grip-palm')}<g transform="${at}">${drawn}</g>${hand('part/grip-fingers')}${cuff}`
  })
  return filled
    .replace(lap, knees)
    .replace(/<!--empty (\d)-->(.*?)<!--\/empty-->/gs, (_, slot: string, hand: string) =>
      things.has(slot === '2' ? '2' : '') ? '' : hand,
    )
    .replace(/<!--(?:hold|held)2? [^>]*-->/g, '')
}

const round = (n: number): number => Math.round(n * 1000) / 1000
