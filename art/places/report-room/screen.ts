/** The screens on the desks, turned to the viewer, and what is on them: large and bright, without a word to read. */
import { c, file, path, tag } from '../svg.ts'
import { disc, lined, thin } from './space.ts'

const [width, height, low] = [128, 92, 424] as const
const paper = '#f4f8fc'
const text = '#51617f'

const lines = (rows: readonly (readonly [y: number, from: number, to: number])[], colour = text, thick = 4): string =>
  path(rows.map(([y, from, to]) => `M${from} ${y}H${to}`).join(''), {
    fill: 'none',
    stroke: colour,
    'stroke-width': thick,
  })

const boxed = (x: number, y: number, size: number): string =>
  tag('rect', { x, y, width: size, height: size, fill: '#fff', stroke: '#0f1420', 'stroke-width': 4 })

const bar = tag('rect', { x: 0, y: 0, width: width - 14, height: 14, fill: '#3d6bd0' })
/** N and O, as strokes: the word is the same in every language the program speaks. */
const no = path('M58 70V44L76 70V44M86 57q0 -13 10 -13q10 0 10 13q0 13 -10 13q-10 0 -10 -13z', {
  fill: 'none',
  stroke: '#0f1420',
  'stroke-width': 6,
})

/** What is on the screen, in its own units: 114 by 78. */
const contents: Readonly<Record<string, string>> = {
  on:
    bar +
    lines([
      [26, 10, 96],
      [37, 10, 104],
      [48, 10, 88],
      [59, 10, 60],
    ]) +
    path('M68 54v11', { fill: 'none', stroke: '#0f1420', 'stroke-width': 3 }),
  form:
    bar +
    lines([[25, 10, 90]]) +
    boxed(14, 38, 28) +
    lines([
      [46, 56, 102],
      [58, 56, 88],
    ]),
  'form-no':
    bar +
    lines([[25, 10, 90]]) +
    boxed(14, 42, 28) +
    path('M19 47l18 18M37 47l-18 18', { fill: 'none', stroke: '#c0392b', 'stroke-width': 6 }) +
    no,
  'form-yes':
    bar +
    lines([[25, 10, 90]]) +
    boxed(14, 38, 28) +
    path('M18 52l9 10l18 -26', { fill: 'none', stroke: '#1f8a4c', 'stroke-width': 7 }) +
    lines([
      [40, 56, 102],
      [50, 56, 102],
      [60, 56, 102],
      [70, 56, 84],
    ]),
  signed:
    bar +
    lines([
      [24, 10, 100],
      [33, 10, 92],
    ]) +
    path('M12 52q6 -14 10 -2q5 -12 9 -1q6 -12 11 0q5 -8 10 -1q7 -6 14 -2', {
      fill: 'none',
      stroke: '#1f4fd0',
      'stroke-width': 4.5,
    }) +
    lines([[58, 10, 68]], '#9aa3b5', 2) +
    lines([[66, 10, 44]], '#0f1420', 5) +
    lines([[72, 10, 68]], '#9aa3b5', 2) +
    path('M82 58l8 9l16 -22', { fill: 'none', stroke: '#1f8a4c', 'stroke-width': 6 }),
  message:
    tag('rect', { x: 0, y: 0, width: 114, height: 78, fill: '#24365f' }) +
    tag('rect', { x: 22, y: 20, width: 68, height: 44, fill: '#fff', stroke: '#0f1420', 'stroke-width': 4, rx: 4 }) +
    path('M22 23l34 25l34 -25', { fill: 'none', stroke: '#0f1420', 'stroke-width': 4 }) +
    tag('circle', { cx: 92, cy: 20, r: 13, fill: '#e4483a', stroke: '#fff', 'stroke-width': 3 }) +
    path('M88 17l5 -4v14', { fill: 'none', stroke: '#fff', 'stroke-width': 4 }),
}

/**
 * A screen on a desk.
 * @param x its middle, picture units
 * @param state what is on it, a state of the set piece
 */
export function screen(x: number, state: string): string {
  const [l, t] = [x - width / 2, low - height - 12]
  const content = contents[state]
  return file(
    { x: l - 10, y: t - 10, width: width + 20, height: height + 40 },
    '',
    disc(x, low + 6, 36, 5, c('tyre'), lined) +
      tag('rect', { x: x - 9, y: low - 14, width: 18, height: 20, fill: c('tyre'), ...thin }) +
      tag('rect', { x: l, y: t, width, height, fill: '#10141e', ...lined, rx: 6 }) +
      (content === undefined
        ? path(`M${l + 7} ${t + 7}h114v78h-114z`, { fill: '#1c2436' }) +
          path(`M${l + 20} ${t + 84}L${l + 54} ${t + 8}h26L${l + 46} ${t + 84}z`, { fill: '#5f74a6', opacity: 0.25 })
        : tag(
            'g',
            { transform: `translate(${l + 7} ${t + 7})` },
            tag('rect', { x: 0, y: 0, width: 114, height: 78, fill: paper }) + content,
          )),
  )
}
export const screenStates = ['off', ...Object.keys(contents)]
/** The middles of both screens. */
export const screensAt = { first: 600, second: 872 } as const
