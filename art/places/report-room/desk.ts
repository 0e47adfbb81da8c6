/** The two desks in the room, and what lies on the first at times. People sit at their outer ends. */
import { c, file, path, tag } from '../svg.ts'
import { at, disc, front, level, lined, thin } from './space.ts'

const [edge, far, top] = [4.94, 5.7, 0.74] as const
const first = { left: -0.9, right: 0.33 } as const
const second = { left: 0.65, right: 1.62 } as const

function oneDesk({ left, right }: { readonly left: number; readonly right: number }): string {
  // The top stands out over them: the feet of who sits there are before them.
  const under = edge + 0.24
  const drawers = (x: number): string =>
    front(x, x + 0.34, 0.05, top - 0.02, under, c('door'), lined) +
    [0.06, 0.3, 0.51]
      .map(
        (y) =>
          front(x + 0.03, x + 0.31, y + 0.02, y + 0.18, under, c('door-lit'), { ...thin, 'fill-opacity': 0.35 }) +
          front(x + 0.11, x + 0.23, y + 0.09, y + 0.115, under, c('chrome')),
      )
      .join('')
  const [floorX, floorY] = at((left + right) / 2, 0, under)
  return (
    disc(floorX, floorY + 4, (right - left) * 134, 15, c('shadow'), { opacity: 0.55 }) +
    front(left + 0.05, right - 0.05, 0.1, top, far, c('wall-line')) +
    front(left + 0.3, right - 0.3, 0.06, top, under + 0.2, c('navy-dark')) +
    drawers(left + 0.04) +
    drawers(right - 0.38) +
    level(top, left, right, edge, far, c('board'), lined) +
    front(left, right, top - 0.055, top, edge, c('seat-lit'), lined) +
    path(`M${at(left, top - 0.055, edge).join(' ')}H${at(right, 0, edge)[0]}v7H${at(left, 0, edge)[0]}z`, {
      fill: c('shadow'),
      opacity: 0.3,
    })
  )
}

const keyboard = (x: number): string =>
  path(`M${x} 437l8 -9h62l6 9z`, { fill: c('post'), ...thin }) +
  path(`M${x + 8} 434h60M${x + 11} 431h54`, {
    fill: 'none',
    stroke: c('rim'),
    'stroke-width': 1.6,
    'stroke-dasharray': '4 2',
  })

export function desks(): string {
  return file(
    { x: 380, y: 380, width: 680, height: 260 },
    '',
    oneDesk(first) +
      oneDesk(second) +
      keyboard(842) +
      path('M948 436l-3 -24h20l-3 24z', { fill: c('awning'), ...thin }) +
      path('M965 417q10 0 8 8q-2 6 -9 5', { fill: 'none', stroke: c('ink'), 'stroke-width': 3 }),
  )
}

/** Two sheets on the first desk. */
export const sheets = (): string =>
  file(
    { x: 440, y: 405, width: 110, height: 50 },
    '',
    path('M462 434l14 -22h58l-6 22z', { fill: '#e6dfcc', ...lined }) +
      path('M450 446l15 -27h60l-6 27z', { fill: '#f7f4ec', ...lined }) +
      path('M471 425h44M469 431h46M466 437h44', { fill: 'none', stroke: '#56617f', 'stroke-width': 2.2 }) +
      tag('rect', { x: 464, y: 428, width: 40, height: 6, fill: '#e3a63b', opacity: 0.55 }),
  )

/** Car keys, lying on the first desk between papers and screen. */
export const keys = (): string =>
  file(
    { x: 520, y: 415, width: 110, height: 44 },
    '',
    tag('ellipse', { cx: 578, cy: 441, rx: 26, ry: 5, fill: c('shadow'), opacity: 0.4 }) +
      tag('ellipse', { cx: 566, cy: 435, rx: 9, ry: 5, fill: 'none', stroke: c('ink'), 'stroke-width': 5.4 }) +
      tag('ellipse', { cx: 566, cy: 435, rx: 9, ry: 5, fill: 'none', stroke: '#d5dbe8', 'stroke-width': 2.6 }) +
      path('M573 432l26 -6l3 4l-4 2l1 3l-5 0l-1 3l-18 -1z', { fill: '#d5dbe8', ...thin }) +
      path('M573 437l24 4l0 4l-5 0l-1 3l-6 -2l-15 -5z', { fill: '#ffb648', ...thin }) +
      path('M559 437l-11 4q-5 4 2 6q7 1 11 -3l4 -5z', { fill: '#20252f', ...thin }) +
      tag('circle', { cx: 552, cy: 444, r: 2, fill: '#e4483a' }),
  )

/** The telephone on the first desk; on speaker, its handset lies in place and a light and its sound are seen. */
export function telephone(speaker: boolean): string {
  return file(
    { x: 620, y: 380, width: 110, height: 70 },
    '',
    path('M636 440l8 -22h46l10 22z', { fill: c('post'), ...lined }) +
      path('M636 420q-3 -14 8 -14h46q11 0 8 14l-12 -2q-3 -5 -8 -5h-22q-5 0 -8 5z', { fill: c('navy-dark'), ...thin }) +
      path('M656 427h22M655 433h24', { fill: 'none', stroke: c('rim-shade'), 'stroke-width': 2.6 }) +
      (speaker
        ? tag('circle', { cx: 646, cy: 434, r: 4.5, fill: '#5be08a', ...thin }) +
          path('M700 410q6 8 3 18M708 402q12 16 5 34M626 410q-5 8 -2 18', {
            fill: 'none',
            stroke: '#ffe2a6',
            'stroke-width': 4,
          })
        : tag('circle', { cx: 646, cy: 434, r: 3.5, fill: c('tail') })),
  )
}
