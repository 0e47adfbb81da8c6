import { createRequire } from 'node:module'
import { parsePath, type Segment } from './path.ts'

/** One filled path of a piece of Open Peeps. `fill` is one of our placeholder colours, or a colour of the art. */
export interface Shape {
  readonly fill: string
  readonly segments: readonly Segment[]
}

/**
 * Colours that stand for something until the stage knows whom it draws. They are replaced as text, so each must be
 * a colour nobody would choose.
 */
export const paint = {
  skin: '#ff0001',
  top: '#ff0002',
  pants: '#ff0003',
  shoes: '#ff0004',
  hair: '#ff0005',
  ink: '#ff0006',
  /** Turban, beanie, what is under a hijab. */
  accent: '#ff0007',
  /** Hands alone: they can be in gloves. */
  hand: '#ff0008',
} as const

const props = {
  skinColor: paint.skin,
  topColor: paint.top,
  pantsColor: paint.pants,
  shoesColor: paint.shoes,
  hairColor: paint.hair,
  beardColor: paint.hair,
  outlineColor: paint.ink,
  jacketColor: '#ff0009',
  beanieColor: paint.accent,
  hijabColor: paint.accent,
  turbanColor: paint.accent,
  clipColor: paint.accent,
  prothesisColor: '#a9b7c4',
  wheelchairColor: '#aab3c0',
  frameColor: paint.ink,
} as const
export const JACKET = props.jacketColor

interface Element {
  readonly type: unknown
  readonly props: { readonly d?: string; readonly fill?: string; readonly children?: unknown }
}

const load = createRequire(import.meta.url)

/** The shapes of a piece, in drawing order; `name` is its path in the package, `body/standing/ShirtColorTee`. */
export function shapesOf(name: string): Shape[] {
  const module = load(`@opeepsfun/open-peeps/build/${name}.js`) as { default: (p: typeof props) => Element }
  const out: Shape[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (typeof node !== 'object' || node === null) return
    const element = node as Element
    if (element.type === 'path' && element.props.d) {
      out.push({ fill: fillOf(element.props.fill), segments: parsePath(element.props.d) })
    }
    walk(element.props.children)
  }
  walk(module.default(props))
  return out
}

const fillOf = (fill: string | undefined): string =>
  fill === undefined ? paint.ink : fill === 'white' ? '#ffffff' : fill

/** The skin of a piece as that of a hand: hands can be in gloves. */
export const handShapes = (shapes: readonly Shape[]): Shape[] =>
  shapes.map((s) => (s.fill === paint.skin ? { ...s, fill: paint.hand } : s))
