import { blob, ink, xy } from './draw.ts'
import type { beards, Face, glassesKinds, hairs } from '../../src/scenario/vocabulary.ts'

/** Which piece of Open Peeps stands for which word of the scenario format. */

type Hair = (typeof hairs)[number]

/** A head: its piece, and how far its art is shifted in its own units so that all faces sit at one place. */
export interface HeadPiece {
  readonly piece: string
  readonly shift: readonly [number, number]
}

export const headPieces: Record<Hair, HeadPiece> = {
  afro: { piece: 'Afro', shift: [0, 0] },
  bald: { piece: 'Bald', shift: [50, 20] },
  bangs: { piece: 'BangsTwo', shift: [20, 0] },
  'bantu-knots': { piece: 'BantuKnots', shift: [30, 0] },
  beanie: { piece: 'Beanie', shift: [20, 0] },
  bun: { piece: 'Bun', shift: [-20, -30] },
  'bun-low': { piece: 'ColorMedium', shift: [30, 0] },
  cornrows: { piece: 'Cornrows', shift: [0, 0] },
  dreads: { piece: 'DreadsOne', shift: [0, 0] },
  'flat-top': { piece: 'FlatTop', shift: [50, 0] },
  'gray-bun': { piece: 'ColorBun', shift: [0, 0] },
  'gray-medium': { piece: 'MediumThree', shift: [0, 0] },
  'gray-short': { piece: 'GrayShort', shift: [40, 0] },
  hijab: { piece: 'Hijab', shift: [50, 20] },
  long: { piece: 'LongHair', shift: [-50, 0] },
  'long-afro': { piece: 'LongAfro', shift: [-100, -130] },
  'long-curly': { piece: 'LongCurly', shift: [-50, -40] },
  medium: { piece: 'MediumOne', shift: [40, 10] },
  'medium-bangs': { piece: 'MediumBangs', shift: [-50, 0] },
  mohawk: { piece: 'Mohawk', shift: [40, 0] },
  pomp: { piece: 'Pomp', shift: [40, 0] },
  shaved: { piece: 'ShortOne', shift: [40, -10] },
  short: { piece: 'ShortTwo', shift: [40, 0] },
  'short-curly': { piece: 'Shaved', shift: [40, 0] },
  'short-side': { piece: 'ShortFive', shift: [40, -10] },
  turban: { piece: 'Turban', shift: [40, 0] },
  twists: { piece: 'Twists', shift: [40, 0] },
  wavy: { piece: 'Wavy', shift: [40, 0] },
}

/** `stubble` is drawn by us. Shift is in units of the face. */
export const beardPieces: Record<
  Exclude<(typeof beards)[number], 'none' | 'stubble'>,
  { readonly piece: string; readonly shift: readonly [number, number]; readonly scale?: readonly [number, number] }
> = {
  chin: { piece: 'Chin', shift: [0, 0] },
  full: { piece: 'FullMedium', shift: [0, -10], scale: [0.98, 1] },
  'full-gray': { piece: 'Full', shift: [0, 0] },
  goatee: { piece: 'GoateeFull', shift: [0, 0] },
  mustache: { piece: 'MustacheFive', shift: [0, 0] },
}

export const glassesPieces: Record<Exclude<(typeof glassesKinds)[number], 'none'>, string> = {
  round: 'GlassesTwo',
  square: 'Glasses',
  sunglasses: 'SunglassesTwo',
}

/** Part of a face piece: the piece, and which of its sub-paths (counted over all its shapes). */
export type FacePart = readonly [piece: string, ...subpaths: number[]]

export interface FaceRecipe {
  readonly brows: readonly FacePart[]
  /** Open eyes; brow and eye are one shape in some pieces, then `brows` is empty. */
  readonly eyes: readonly FacePart[]
  /** Brows of the blink, where brow and eye are one shape; default: `brows`. */
  readonly shutBrows?: readonly (readonly [number, number, number, number])[]
  /** Brows as lines: x and y of both ends. */
  readonly drawnBrows?: readonly (readonly [number, number, number, number])[]
  /** What is drawn besides: tears, wrinkles, eyes shut hard. */
  readonly drawn?: string
  /** A piece, the points of a line, or a drawing. */
  readonly mouth: FacePart | readonly (readonly [number, number])[] | string
  /** Which open mouths go with it while speaking. */
  readonly talk: 'plain' | 'hard' | 'soft'
  /** Already shut: no blink. */
  readonly shut?: true
}

const NOSE: FacePart = ['Smile', 1]
export const nose = NOSE
const dots: FacePart[] = [['Explaining', 7, 8]]

/** Teeth set hard together. */
const teeth =
  blob(xy('112 214, 130 206, 166 210, 196 202, 210 212, 208 240, 190 250, 160 248, 126 254, 112 242'), '#ffffff', 10) +
  ink(xy('114 229, 160 229, 208 225'), 7) +
  ink(xy('138 209, 138 250'), 6, true) +
  ink(xy('162 209, 162 248'), 6, true) +
  ink(xy('186 205, 186 248'), 6, true)
const shutHard = ink(xy('56 112, 112 136, 58 154'), 13, true) + ink(xy('246 108, 190 134, 244 150'), 13, true)
/** A group may not lie in a group of a face: the points are moved instead. */
const drop = (x: number, y: number): string =>
  blob(
    xy('0 -32, 14 -6, 20 12, 13 29, 0 34, -13 29, -20 12, -14 -6').map(([dx, dy]) => [x + dx, y + dy] as const),
    '#a9d4ee',
    8,
  )
const tracks = `<path fill="none" stroke="#a9d4ee" stroke-width="13" stroke-linecap="round" d="M86 158Q80 178 82 196M226 152Q234 172 232 190"/>`

export const faceRecipes: Record<Face, FaceRecipe> = {
  /** A level mouth: with corners that rise by ever so little it reads as a smile, which is out of place beside harm. */
  calm: {
    brows: [['Smile', 4, 5]],
    eyes: dots,
    mouth: [
      [136, 227],
      [160, 226],
      [184, 228],
    ],
    talk: 'plain',
  },
  explaining: { brows: [['Explaining', 9, 10]], eyes: dots, mouth: ['Driven', 0], talk: 'plain' },
  /** Level brows, drawn apart: in the art they are one line from temple to temple, which reads as a mask. */
  serious: {
    brows: [],
    drawnBrows: [
      [58, 89, 128, 95],
      [176, 94, 236, 86],
    ],
    eyes: dots,
    mouth: ['Serious', 0],
    talk: 'plain',
  },
  suspicious: {
    brows: [['Suspicious', 5]],
    eyes: [['Suspicious', 3, 4]],
    shutBrows: [[54, 108, 136, 104]],
    mouth: ['Suspicious', 0],
    talk: 'plain',
  },
  driven: { brows: [['Driven', 2, 5]], eyes: [['Driven', 3, 4]], mouth: ['Serious', 0], talk: 'hard' },
  angry: {
    brows: [],
    eyes: [['Angry', 2, 3]],
    shutBrows: [
      [60, 92, 138, 122],
      [190, 118, 228, 82],
    ],
    mouth: ['Angry', 0],
    talk: 'hard',
  },
  rage: {
    brows: [],
    eyes: [['Rage', 0, 1, 5, 7, 8, 9, 10, 11]],
    shutBrows: [
      [44, 80, 154, 112],
      [180, 112, 262, 68],
    ],
    mouth: ['Rage', 2, 3, 4],
    talk: 'hard',
  },
  /** One corner of the mouth down, the lip drawn up on the other side to a fold by the nose: a curve would read as a smile. */
  contempt: {
    brows: [],
    drawnBrows: [
      [54, 90, 124, 104],
      [178, 88, 242, 72],
    ],
    eyes: [['Blank', 3, 4]],
    drawn: ink(xy('196 176, 212 190, 214 210'), 8),
    mouth: [
      [120, 244],
      [138, 232],
      [160, 229],
      [184, 228],
      [200, 220],
    ],
    talk: 'plain',
  },
  concerned: {
    brows: [['Concerned', 5, 8]],
    eyes: [['Concerned', 6, 7]],
    mouth: ['Concerned', 0, 1, 2, 3],
    talk: 'soft',
  },
  fear: {
    brows: [],
    drawnBrows: [
      [52, 72, 110, 46],
      [186, 44, 248, 74],
    ],
    eyes: [['Hectic', 1, 2, 13, 16, 17, 18, 19, 20]],
    mouth: ['ConcernedFear', 0, 1, 7],
    talk: 'soft',
  },
  solemn: { brows: [['Solemn', 4, 1]], eyes: [['Solemn', 3]], mouth: ['Solemn', 0], talk: 'soft', shut: true },
  tired: { brows: [['Tired', 4, 5]], eyes: [['Tired', 2, 3]], mouth: ['Tired', 0], talk: 'soft' },
  'eyes-closed': {
    brows: [['Smile', 4, 5]],
    eyes: [['EyesClosed', 2, 3]],
    mouth: ['EyesClosed', 0],
    talk: 'plain',
    shut: true,
  },
  smile: {
    brows: [['Smile', 4, 5]],
    eyes: [['Smile', 2, 3]],
    mouth: [
      [112, 212],
      [124, 228],
      [146, 243],
      [170, 245],
      [192, 234],
      [204, 214],
    ],
    talk: 'plain',
  },
  /** One corner of the mouth far up, one brow raised: amused at another's cost. */
  smirk: {
    brows: [],
    drawnBrows: [
      [58, 98, 122, 92],
      [178, 70, 240, 60],
    ],
    eyes: [['Smile', 2, 3]],
    drawn: ink(xy('214 186, 226 200, 224 220'), 8),
    mouth: [
      [118, 226],
      [142, 236],
      [172, 232],
      [198, 214],
      [212, 192],
    ],
    talk: 'plain',
  },
  /** Nose wrinkled, upper lip drawn up. */
  disgust: {
    brows: [],
    drawnBrows: [
      [54, 108, 124, 118],
      [182, 114, 244, 92],
    ],
    eyes: [['Suspicious', 3, 4]],
    drawn:
      ink(xy('134 150, 146 142, 156 150'), 7) +
      ink(xy('172 148, 182 140, 190 148'), 7) +
      ink(xy('112 192, 104 208, 104 222'), 8),
    mouth:
      blob(xy('116 240, 132 216, 156 208, 178 214, 196 222, 204 240, 186 232, 160 228, 136 232'), '#7a2f35', 10) +
      ink(xy('140 258, 162 252, 182 258'), 8),
    talk: 'plain',
  },
  pain: {
    brows: [],
    drawnBrows: [
      [50, 76, 124, 100],
      [184, 100, 250, 70],
    ],
    eyes: [],
    drawn: shutHard,
    mouth: teeth,
    talk: 'hard',
    shut: true,
  },
  tears: {
    brows: [],
    drawnBrows: [
      [54, 92, 116, 66],
      [186, 64, 246, 90],
    ],
    eyes: [['Concerned', 6, 7]],
    drawn: tracks + drop(80, 210) + drop(233, 206),
    mouth: [
      [126, 244],
      [142, 228],
      [162, 224],
      [182, 228],
      [196, 242],
    ],
    talk: 'soft',
  },
  /** Nothing at all: level lids, a straight mouth. */
  blank: {
    brows: [],
    drawnBrows: [
      [60, 88, 122, 88],
      [182, 86, 242, 86],
    ],
    eyes: [['Blank', 3, 4]],
    mouth: [
      [130, 230],
      [186, 230],
    ],
    talk: 'plain',
  },
}
