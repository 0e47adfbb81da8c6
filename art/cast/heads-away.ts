import type { hairs } from '../../src/scenario/vocabulary.ts'
import { blob, ink, xy } from './draw.ts'
import { bounds, move, subpaths, transformPath, writePath, type Point } from './path.ts'
import { headPieces } from './pieces.ts'
import { paint, shapesOf } from './source.ts'

/** Heads from behind: the outline of each head of the art, filled with its hair, over a nape and two ears. */

type Hair = (typeof hairs)[number]

interface Nape {
  /** y at which short hair ends above the neck; 0 for none. */
  readonly hairline?: number
  /** y to which long hair falls over the neck. */
  readonly falls?: number
  /** What the hair is: the hair's own colour unless it is cloth. */
  readonly fill?: string
  /** Whether the ears are covered. */
  readonly covered?: true
}

const short: Nape = { hairline: 392 }
const down = (falls: number): Nape => ({ falls, covered: true })
const napes: Record<Hair, Nape> = {
  afro: { hairline: 440, covered: true },
  bald: { hairline: 0 },
  bangs: down(446),
  'bantu-knots': short,
  beanie: { hairline: 400 },
  bun: short,
  'bun-low': { hairline: 430, covered: true },
  cornrows: short,
  dreads: down(450),
  'flat-top': short,
  'gray-bun': { hairline: 410 },
  'gray-medium': down(548),
  'gray-short': short,
  hijab: down(600),
  long: down(640),
  'long-afro': down(480),
  'long-curly': down(530),
  medium: down(450),
  'medium-bangs': down(512),
  mohawk: { hairline: 0 },
  pomp: short,
  shaved: { hairline: 372 },
  short,
  'short-curly': { hairline: 380 },
  'short-side': short,
  turban: { hairline: 404, fill: paint.accent, covered: true },
  twists: short,
  wavy: { hairline: 398 },
}

/** The skull and nape of everybody, in the units of heads; `inset` draws it smaller. */
const skull = (fill: string, line = 13, inset = 0): string => {
  const k = 1 - inset / 160
  const [cx, cy] = [284, 270]
  return blob(
    xy('284 60, 190 92, 126 176, 114 280, 138 384, 196 450, 284 474, 372 450, 428 384, 446 280, 436 176, 376 92').map(
      ([x, y]) => [cx + (x - cx) * k, cy + (y - cy) * k] as const,
    ),
    fill,
    line,
  )
}
const ears = (): string =>
  blob(xy('130 270, 100 262, 84 296, 96 346, 132 362'), paint.skin, 12) +
  blob(xy('432 270, 462 262, 478 296, 466 346, 430 362'), paint.skin, 12)

/** A strip of hair down the middle of a head that is otherwise bare. */
const strip = (): string =>
  blob(xy('236 40, 284 6, 336 40, 334 180, 318 330, 286 384, 254 330, 238 180'), paint.hair, 13)

/** The largest outline of the art's ink: hair and head together, without the holes for the face. */
function outlineOf(hair: Hair): string {
  const { piece, shift } = headPieces[hair]
  const all = shapesOf(`head/${piece}`)
    .filter((s) => s.fill === paint.ink)
    .flatMap((s) => subpaths(s.segments))
  const size = (p: (typeof all)[number]): number => {
    const [x, y, right, bottom] = bounds(p)
    return (right - x) * (bottom - y)
  }
  const largest = all.toSorted((a, b) => size(b) - size(a))[0] ?? []
  return writePath(transformPath(largest, move(...shift)))
}

export function headAway(hair: Hair): string {
  const { hairline = 0, falls, fill = paint.hair, covered } = napes[hair]
  if (hair === 'bald') return skull(paint.skin) + ears()
  if (hair === 'mohawk') return skull(paint.skin) + ears() + strip()
  const d = outlineOf(hair)
  const outer =
    hair === 'beanie'
      ? ''
      : `<path fill="${fill}" stroke="${paint.ink}" stroke-width="14" stroke-linejoin="round" d="${d}"/>`
  if (falls !== undefined) {
    const fall = (inset: number, line: number): string =>
      blob(
        [
          [284, 60 + inset],
          [170 + inset, 110],
          [126 + inset, 280],
          [146 + inset, falls - 40],
          [170 + inset, falls - inset],
          [284, falls + 12 - inset],
          [398 - inset, falls - inset],
          [424 - inset, falls - 40],
          [442 - inset, 280],
          [396 - inset, 110],
        ],
        fill,
        line,
      )
    // The chin of the art, which shows below hair that is cut short in the neck, is left out.
    const clip = `<clipPath id="n"><path d="M-140-140H660V720H444V${falls + 18}H150V720H-140z"/></clipPath>`
    return `${fall(0, 13)}${clip}<g clip-path="url(#n)">${outer}</g>${fall(18, 0)}${sides(falls, fill)}${folds(hair)}`
  }
  const above = (y: number): string => `M-140-140H660V${y - 46}Q284 ${y + 46} -140 ${y - 46}z`
  const clip = `<clipPath id="n"><path d="${above(hairline)}"/></clipPath>`
  const edge: readonly Point[] = [
    [120, hairline - 34],
    [200, hairline - 6],
    [284, hairline + 2],
    [368, hairline - 6],
    [440, hairline - 34],
  ]
  return (
    skull(paint.skin) +
    `${clip}<g clip-path="url(#n)">${skull(fill) + outer + skull(fill, 0, 14)}</g>` +
    ink(edge, 13) +
    (covered && fill === paint.hair ? sides(hairline, fill) : '') +
    (covered ? '' : ears()) +
    (hair === 'beanie' ? beanie() : '') +
    folds(hair)
  )
}

/** Over the lines of ears and cheeks, which are inside hair that covers them. */
const sides = (bottom: number, fill: string): string =>
  blob(xy(`120 230, 104 330, 160 ${Math.min(bottom - 30, 400)}, 200 300, 170 220`), fill, 0) +
  blob(xy(`436 200, 450 300, 440 ${Math.min(bottom - 30, 430)}, 380 400, 396 240`), fill, 0)

const beanie = (): string =>
  blob(xy('118 296, 112 190, 168 84, 284 34, 400 84, 450 190, 444 296, 284 322'), paint.accent, 13) +
  ink(xy('116 246, 284 272, 446 246'), 10) +
  xy('170 262, 230 270, 284 274, 338 270, 396 262')
    .map(([x, y]) =>
      ink(
        [
          [x, y],
          [x, y + 34],
        ],
        8,
        true,
      ),
    )
    .join('')

const folds = (hair: Hair): string =>
  hair === 'hijab'
    ? ink(xy('250 150, 232 270, 246 400'), 10) + ink(xy('330 130, 352 260, 330 420'), 10)
    : hair === 'turban'
      ? ink(xy('160 240, 290 190, 420 230'), 10) + ink(xy('150 310, 290 260, 424 300'), 10)
      : hair === 'bun' || hair === 'gray-bun' || hair === 'bun-low'
        ? ink(xy('240 200, 250 280, 244 350'), 8) + ink(xy('326 200, 320 280, 330 350'), 8)
        : ''
