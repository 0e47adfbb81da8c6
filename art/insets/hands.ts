import { at, bare, blob, colours, line, only, rect, shape, solid, tube, type Part, type Whose } from './pen.ts'
import { cuff } from './things.ts'

/** Where a hand's wrist is, to where it points (degrees, 0 to the right, 90 down), its size, whether its thumb is below. */
export interface Held {
  readonly x: number
  readonly y: number
  readonly turn?: number
  readonly size?: number
  readonly flip?: boolean
  readonly whose?: Whose
  /** A glove's colour instead of skin. */
  readonly glove?: string
  /** A colour laid over the skin, and how much of it is seen (half of it, when nothing is said). */
  readonly tint?: string
  readonly fade?: number
  /** Without a sleeve. */
  readonly bare?: boolean
  /** Without the handcuff of somebody who wears one: what is drawn has its own. */
  readonly uncuffed?: boolean
}

/** A hand in two layers, between which lies what it holds. */
export interface Layers {
  readonly back: string
  readonly front: string
}

const skinOf = ({ whose, glove }: Held): string => glove ?? (whose === 'other' ? colours.otherHand : colours.hand)
const topOf = ({ whose }: Held): string => (whose === 'other' ? colours.otherTop : colours.top)

/** Skin with a colour laid half over it. */
const flesh = (held: Held, ...parts: readonly Part[]): string =>
  solid(skinOf(held), ...parts) +
  (held.tint === undefined
    ? ''
    : `<g opacity="${held.fade ?? 0.5}">${parts.map((part) => bare(part, held.tint ?? '')).join('')}</g>`)

const put = (held: Held, svg: string): string => at(held.x, held.y, svg, held.turn, held.size, held.flip)

const sleeve = (held: Held): string =>
  held.bare
    ? ''
    : solid(topOf(held), shape('-420 -62, -60 -44, -38 -42, -38 42, -60 44, -420 62', true)) +
      rect(-52, -46, 22, 92, topOf(held), 8) +
      line('-150 -50, -120 -30', 4) +
      line('-190 48, -150 26', 4) +
      (held.uncuffed ? '' : only(held.whose ?? 'own', 'cuffed', cuff(-12, 0, 0, 40)))
const wrist = tube('-420 0, 6 0', 60)

/** The back of a hand, fingers together, thumb above. */
export const flatHand = (held: Held): string =>
  put(
    held,
    flesh(
      held,
      wrist,
      shape('-12 -30, 36 -42, 92 -44, 104 0, 98 42, 40 40, -12 30'),
      tube('84 -33, 146 -38', 21),
      tube('90 -11, 166 -13', 21),
      tube('90 11, 162 13', 21),
      tube('84 32, 140 36', 20),
      tube('24 -26, 62 -62, 104 -70', 23),
    ) +
      line('106 -22, 148 -25') +
      line('108 0, 164 0') +
      line('106 22, 146 25') +
      sleeve(held),
  )

/** An open hand, palm to the viewer, fingers spread. */
export const openHand = (held: Held): string =>
  put(
    held,
    solid(
      skinOf(held),
      wrist,
      shape('-10 -30, 30 -46, 88 -48, 106 -8, 100 42, 50 50, -10 30'),
      tube('82 -34, 150 -70', 24),
      tube('94 -12, 182 -26', 24),
      tube('94 12, 178 22', 24),
      tube('84 36, 146 64', 22),
      tube('26 -34, 54 -80, 88 -104', 26),
    ) +
      line('34 -38, 58 -10, 54 34', 4) +
      line('70 -24, 96 -30', 3) +
      line('66 12, 96 4, 104 6', 3) +
      sleeve(held),
  )

/** A closed hand: the fingers curled, the thumb across them. */
export const fist = (held: Held): string =>
  put(
    held,
    solid(skinOf(held), wrist, shape('-12 -30, 30 -50, 84 -56, 116 -44, 122 0, 114 44, 70 54, 20 46, -12 30')) +
      solid(skinOf(held), tube('74 38, 106 36', 23)) +
      solid(skinOf(held), tube('72 15, 112 14', 24)) +
      solid(skinOf(held), tube('72 -10, 112 -10', 24)) +
      solid(skinOf(held), tube('74 -35, 106 -34', 24)) +
      solid(skinOf(held), tube('18 -30, 56 -16, 86 8', 27)) +
      line('14 -8, 30 -4', 4) +
      sleeve(held),
  )

/** A closed hand that strikes, seen from its back: the four knuckles ahead, the thumb along the side. */
export const punch = (held: Held): string =>
  put(
    held,
    solid(skinOf(held), tube('22 38, 62 64, 104 60', 27)) +
      [-43, -15, 13, 40]
        .map((y, i) => solid(skinOf(held), tube(`80 ${y}, ${[116, 126, 124, 112][i]} ${y - 1}`, 29)))
        .join('') +
      solid(skinOf(held), wrist, shape('-12 -32, 26 -48, 78 -60, 92 -56, 98 0, 92 54, 74 56, 24 46, -12 32')) +
      blob('70 -52, 88 -50, 94 0, 88 48, 70 50', skinOf(held), 0) +
      line('92 -29, 110 -29', 4) +
      line('94 -1, 114 -1', 4) +
      line('92 27, 110 27', 4) +
      line('50 -26, 70 -28', 3) +
      line('52 2, 74 2', 3) +
      sleeve(held),
  )

/** A finger that points, the others closed. */
export const pointing = (held: Held): string =>
  put(
    held,
    solid(
      skinOf(held),
      wrist,
      shape('-12 -30, 30 -46, 86 -50, 104 -30, 106 20, 96 46, 50 50, -12 30'),
      tube('84 -32, 188 -34', 25),
    ) +
      solid(skinOf(held), tube('70 36, 92 34', 22)) +
      solid(skinOf(held), tube('66 14, 98 13', 23)) +
      solid(skinOf(held), tube('66 -9, 98 -10', 23)) +
      solid(skinOf(held), tube('16 -26, 54 -14, 80 0', 25)) +
      line('176 -40, 190 -34, 178 -26', 3) +
      sleeve(held),
  )

/** Something thin between thumb and fingers: it lies at about (130, 4), over `back` and under `front`. */
export const pinch = (held: Held): Layers => ({
  back: put(
    held,
    solid(
      skinOf(held),
      wrist,
      shape('-12 -30, 30 -42, 74 -38, 92 0, 84 44, 40 48, -12 30'),
      tube('60 4, 104 2, 152 12', 24),
      tube('60 24, 102 28, 136 34', 23),
      tube('50 42, 84 52, 112 56', 22),
    ) +
      line('84 18, 112 20, 136 24') +
      line('76 40, 96 43, 118 46') +
      sleeve(held),
  ),
  front: put(
    held,
    solid(skinOf(held), tube('16 -20, 64 -34, 134 -6', 27)) +
      blob('-6 -24, 20 -31, 40 -36, 46 -10, 20 0, -6 0', skinOf(held), 0) +
      line('44 -14, 60 -18', 4) +
      line('122 -20, 140 -8', 3),
  ),
})

/** A hand around something upright whose middle is at (66, 0) and which is up to 60 thick. */
export const grip = (held: Held): Layers => ({
  back: put(
    held,
    solid(skinOf(held), wrist, shape('-12 -30, 26 -48, 70 -52, 100 -46, 108 0, 100 50, 60 54, 20 46, -12 30')) +
      sleeve(held),
  ),
  front: put(
    held,
    solid(skinOf(held), tube('104 38, 66 38', 22)) +
      solid(skinOf(held), tube('110 15, 58 15', 24)) +
      solid(skinOf(held), tube('110 -10, 58 -10', 24)) +
      solid(skinOf(held), tube('106 -35, 62 -36', 24)) +
      solid(skinOf(held), tube('10 -26, 30 -54, 66 -66', 25)),
  ),
})

/** A hand from below that holds a phone (or a case) `width` wide whose middle is at (0, 0) of the panel's own axes. */
export const phoneHand = (held: Held, width: number, height: number): Layers => {
  const [w, h] = [width / 2, height / 2]
  const skin = skinOf(held)
  const tip = (y: number, long: number): string =>
    solid(skin, tube(`${w + 12} ${y + 8}, ${w - long} ${y - 4}`, 24)) +
    line(`${w - long + 4} ${y - 12}, ${w - long - 4} ${y - 3}`, 3)
  return {
    back: at(
      held.x,
      held.y,
      solid(
        skin,
        tube(`10 ${h + 200}, 4 ${h + 20}`, 66),
        shape(
          `${-w - 18} ${h - 60}, ${-w + 8} ${h + 34}, 0 ${h + 50}, ${w - 4} ${h + 40}, ${w + 24} ${h - 10}, ${w + 22} ${h - 110}, 0 ${h - 130}`,
        ),
      ) +
        (held.bare
          ? ''
          : solid(topOf(held), shape(`-44 ${h + 76}, 56 ${h + 76}, 64 ${h + 300}, -50 ${h + 300}`, true)) +
            rect(-48, h + 66, 108, 22, topOf(held), 8)),
      held.turn,
      held.size,
    ),
    front: at(
      held.x,
      held.y,
      tip(h - 100, 12) +
        tip(h - 73, 16) +
        tip(h - 46, 14) +
        tip(h - 21, 8) +
        solid(skin, tube(`${-w + 14} ${h + 20}, ${-w - 12} ${h - 26}, ${-w + 18} ${h - 84}`, 29)) +
        blob(`${-w + 2} ${h + 2}, ${-w + 30} ${h + 6}, ${-w + 36} ${h + 40}, ${-w + 6} ${h + 30}`, skin, 0) +
        line(`${-w + 12} ${h - 94}, ${-w + 26} ${h - 88}`, 3),
      held.turn,
      held.size,
    ),
  }
}

/** A hand that lies palm up, seen from the side, to take or to show. It is open from (40, -10) to (150, -14). */
export const palmUp = (held: Held): string =>
  put(
    held,
    solid(
      skinOf(held),
      wrist,
      shape('-12 -30, 40 -24, 90 -18, 108 4, 96 34, 40 42, -12 30'),
      tube('80 8, 130 2, 176 -22', 24),
      tube('84 22, 130 22, 170 4', 22),
      tube('20 -18, 58 -42, 96 -52', 25),
    ) +
      line('96 12, 134 14, 164 -6', 4) +
      line('20 -6, 62 -22, 84 -10', 4) +
      sleeve(held),
  )
