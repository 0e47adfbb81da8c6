import type { hairs } from '../../src/scenario/vocabulary.ts'
import { blob, ink, svgOf, xy } from './draw.ts'
import { bounds, chain, move, scale, subpaths, transformPath, writePath, type Matrix } from './path.ts'
import { beardPieces, faceRecipes, glassesPieces, headPieces, nose, type FacePart, type FaceRecipe } from './pieces.ts'
import { paint, shapesOf, type Shape } from './source.ts'

/** Half of the ink line that is drawn inside hair when its colour is not that of ink. */
const RIM = 13

/**
 * Hair in Open Peeps is one ink shape together with the lines of the head. Filled with the colour of hair and
 * stroked with ink inside its own edge, lines stay ink (they are thinner than the stroke) and only hair takes colour.
 */
export function colourable(shape: Shape, matrix: Matrix, name: string, fill: string = paint.hair): string {
  const d = writePath(transformPath(shape.segments, matrix))
  return (
    `<clipPath id="${name}"><path d="${d}"/></clipPath>` +
    `<path fill="${fill}" stroke="${paint.ink}" stroke-width="${RIM * 2}" stroke-linejoin="round" clip-path="url(#${name})" d="${d}"/>`
  )
}

/** A head with its hair, moved so that the face is always at the same place (see `FACE` in anatomy). */
export function head(hair: (typeof hairs)[number]): string {
  const { piece, shift } = headPieces[hair]
  return shapesOf(`head/${piece}`)
    .map((s) => (s.fill === paint.ink ? colourable(s, move(...shift), 'h') : svgOf([s], move(...shift))))
    .join('')
}

/** y of the top of the hair, in the units of heads. */
export function crown(hair: (typeof hairs)[number]): number {
  const { piece, shift } = headPieces[hair]
  return Math.round(Math.min(...shapesOf(`head/${piece}`).map((s) => bounds(s.segments)[1])) + shift[1])
}

export function beard(id: keyof typeof beardPieces): string {
  const { piece, shift, scale: size } = beardPieces[id]
  const matrix = chain(move(153 + shift[0], 328 + shift[1]), scale(...(size ?? [1, 1])))
  return shapesOf(`beard/${piece}`)
    .map((s) => (s.fill === paint.ink ? colourable(s, matrix, 'b') : svgOf([s], matrix)))
    .join('')
}

/** A shade along the jaw, with short strokes on it. */
export function stubble(): string {
  const shade = blob(
    xy('214 382, 226 430, 262 470, 312 490, 372 486, 414 452, 430 404, 424 384, 392 390, 330 376, 282 404, 240 400'),
    paint.ink,
    0,
  )
  return `<g opacity=".26">${shade}</g>`
}

/** Glasses end at the ear, and where the far side of the face does. */
export function glasses(id: keyof typeof glassesPieces): string {
  const shift = id === 'sunglasses' ? 67 : 77
  const all = svgOf(shapesOf(`accessory/${glassesPieces[id]}`), move(shift, 231))
  return `<clipPath id="g"><path d="M124 180H498V420H124z"/></clipPath><g clip-path="url(#g)">${all}</g>`
}

/** What years leave on a face: lines by the eye, beside the mouth, and across the brow. */
export const years = (): string =>
  ink(xy('236 288, 228 284, 220 282'), 6) +
  ink(xy('236 300, 228 302, 220 306'), 6) +
  ink(xy('300 372, 290 388, 288 404'), 7) +
  ink(xy('256 322, 270 330, 286 328'), 7) +
  ink(xy('286 232, 316 226, 350 230'), 7)

/** The parts of a face piece, as shapes of one sub-path each. */
function part([piece, ...wanted]: FacePart): Shape[] {
  const all = shapesOf(`face/${piece}`).flatMap((s) =>
    subpaths(s.segments).map((segments) => ({ fill: s.fill, segments })),
  )
  // Holes are sub-paths of the shape around them: parts of one shape are put together again.
  const out: { fill: string; segments: Shape['segments'] }[] = []
  for (const i of wanted) {
    const p = all[i]
    if (!p) throw new Error(`face ${piece} has no part ${i}`)
    const last = out.at(-1)
    if (last && last.fill === p.fill) last.segments = [...last.segments, ...p.segments]
    else out.push({ ...p })
  }
  return out
}
const parts = (list: readonly FacePart[], matrix?: Matrix): string => list.map((p) => svgOf(part(p), matrix)).join('')

/** Open mouths of speech: half open, and open. */
const talk: Record<FaceRecipe['talk'], readonly [string, string]> = {
  plain: [
    parts([['Explaining', 0, 1, 2, 3, 4]], chain(move(164, 232), scale(0.52, 0.5), move(-146, -242))),
    parts([['Explaining', 0, 1, 2, 3, 4]], chain(move(164, 236), scale(0.8), move(-146, -242))),
  ],
  hard: [
    parts([['Rage', 2, 3, 4]], chain(move(168, 230), scale(0.62, 0.5), move(-172, -228))),
    parts([['Rage', 2, 3, 4]], chain(move(168, 232), scale(0.86), move(-172, -228))),
  ],
  soft: [
    parts([['ConcernedFear', 0, 1, 7]], chain(move(162, 234), scale(0.62, 0.5), move(-156, -234))),
    parts([['ConcernedFear', 0, 1, 7]], chain(move(162, 236), scale(0.85, 1), move(-156, -234))),
  ],
}

const isPart = (mouth: Exclude<FaceRecipe['mouth'], string>): mouth is FacePart => typeof mouth[0] === 'string'

const lids = parts([['EyesClosed', 2, 3]])

/** One face as groups: what never moves, open eyes, shut eyes, mouth at rest, and two open mouths. */
export function face(
  id: keyof typeof faceRecipes,
): Record<'still' | 'eyes' | 'lids' | 'mouth' | 'half' | 'open', string> {
  const r = faceRecipes[id]
  const lines = (list: FaceRecipe['drawnBrows']): string =>
    (list ?? [])
      .map(([x, y, x2, y2]) =>
        ink(
          [
            [x, y],
            [x2, y2],
          ],
          13,
          true,
        ),
      )
      .join('')
  return {
    still: parts([nose, ...r.brows]) + lines(r.drawnBrows) + (r.drawn ?? ''),
    eyes: parts(r.eyes),
    lids: r.shut ? parts(r.eyes) : lids + lines(r.shutBrows),
    mouth: typeof r.mouth === 'string' ? r.mouth : isPart(r.mouth) ? parts([r.mouth]) : ink(r.mouth, 11),
    half: talk[r.talk][0],
    open: talk[r.talk][1],
  }
}

/** The units of heads; the neck is at `NECK` in it, where the head turns. */
export const HEAD_BOX = [-140, -140, 800, 860] as const
export const FACE_BOX = [20, 0, 260, 300] as const
