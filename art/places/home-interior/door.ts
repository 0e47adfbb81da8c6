/** The front door in each of its states, and the way it swings into the room. */
import type { Point } from '../projection.ts'
import { c, file, path, shape, tag } from '../svg.ts'
import { at, back, front, lined, thin } from '../report-room/space.ts'
import { entry } from './space.ts'

const { left, right, top } = entry
const box = { x: 200, y: 150, width: 300, height: 450 }

function leaf(inset: number): string {
  const panel = (x1: number, x2: number, y1: number, y2: number): string =>
    front(x1, x2, y1, y2, back, c('body-dark'), { ...thin, 'fill-opacity': 0.5 })
  const [x, y] = at(right - 0.09 - inset, 0.98, back)
  return (
    front(left, right - inset, 0.02, top, back, c('body-mid'), lined) +
    [0.1, 0.32, 0.54].map((dx) => front(left + dx, left + dx + 0.17, 1.62, 1.9, back, c('glass'), thin)).join('') +
    [0.1, 0.32, 0.54]
      .map((dx) => front(left + dx, left + dx + 0.17, 1.62, 1.9, back, c('window-cool'), { opacity: 0.35 }))
      .join('') +
    panel(left + 0.1, left + 0.36, 0.92, 1.5) +
    panel(left + 0.44, left + 0.7, 0.92, 1.5) +
    panel(left + 0.1, left + 0.36, 0.18, 0.8) +
    panel(left + 0.44, left + 0.7, 0.18, 0.8) +
    tag('circle', { cx: x, cy: y, r: 6, fill: c('sign-face'), ...thin }) +
    tag('circle', { cx: x, cy: y - 22, r: 4, fill: c('sign-face'), ...thin })
  )
}

/** The door swung into the room on its left hinge. @param reach how far its free edge comes toward the viewer, metres */
function swung(reach: number, across: number): string {
  const edge = (y: number): Point => at(left + across, y, back - reach)
  const hinge = (y: number): Point => at(left, y, back)
  const mid = (k: number, y: number): Point => at(left + across * k, y, back - reach * k)
  const panel = (k1: number, k2: number, y1: number, y2: number): string =>
    shape([mid(k1, y2), mid(k2, y2), mid(k2, y1), mid(k1, y1)], c('body-dark'), { ...thin, 'fill-opacity': 0.55 })
  const [kx, ky] = mid(0.9, 0.98)
  return (
    shape(
      [at(left, 0, back), at(left + across, 0, back - reach), at(left + across + 0.5, 0, back - reach)],
      c('shadow'),
      {
        opacity: 0.3,
      },
    ) +
    shape([hinge(top), edge(top), edge(0.02), hinge(0.02)], c('body'), lined) +
    panel(0.16, 0.46, 0.92, 1.5) +
    panel(0.56, 0.84, 0.92, 1.5) +
    panel(0.16, 0.46, 0.18, 0.8) +
    panel(0.56, 0.84, 0.18, 0.8) +
    panel(0.16, 0.84, 1.62, 1.9) +
    tag('circle', { cx: kx, cy: ky, r: 6, fill: c('sign-face'), ...thin })
  )
}

export const doorClosed = (): string => file(box, '', leaf(0))

/** A gap at the right, through which the porch is seen. */
export const doorAjar = (): string =>
  file(
    box,
    '',
    shape(
      [at(right - 0.3, 0, back), at(right, 0, back), at(right + 0.25, 0, back - 0.9), at(right - 0.5, 0, back - 0.9)],
      c('wet-pale'),
      {
        opacity: 0.16,
      },
    ) + swung(0.42, 0.56),
  )

/** Wide open against the wall of the hall. */
export const doorOpen = (): string =>
  file(
    box,
    '',
    shape(
      [at(left, 0, back), at(right, 0, back), at(right + 0.5, 0, back - 1.3), at(left - 0.1, 0, back - 1.3)],
      c('wet-pale'),
      {
        opacity: 0.16,
      },
    ) + swung(0.72, 0.1),
  )

/** Off its upper hinge, split where the lock was, the frame in splinters. */
export function doorBroken(): string {
  const p = (x: number, y: number, z = back): string =>
    at(x, y, z)
      .map((n) => n.toFixed(1))
      .join(' ')
  return file(
    box,
    '',
    shape(
      [
        at(left - 0.1, 0, back - 0.2),
        at(right, 0, back),
        at(right + 0.4, 0, back - 1.2),
        at(left - 0.2, 0, back - 1.2),
      ],
      c('shadow'),
      {
        opacity: 0.3,
      },
    ) +
      path(
        `M${p(left - 0.06, 1.94, 6.9)}L${p(left + 0.52, 1.84, 6.6)}L${p(left + 0.56, 1.16, 6.6)}l-14 -8l10 -14l-16 -4L${p(left + 0.5, 0.78, 6.6)}L${p(left + 0.46, 0.02, 6.5)}L${p(left - 0.16, 0.03, 6.9)}Z`,
        { fill: c('body'), ...lined },
      ) +
      path(
        `M${p(left + 0.04, 1.78, 6.8)}L${p(left + 0.4, 1.7, 6.65)}L${p(left + 0.4, 1.44, 6.65)}L${p(left + 0.03, 1.5, 6.8)}ZM${p(left, 0.8, 6.8)}L${p(left + 0.36, 0.76, 6.65)}L${p(left + 0.33, 0.18, 6.6)}L${p(left - 0.04, 0.2, 6.8)}Z`,
        { fill: c('body-dark'), ...thin, 'fill-opacity': 0.6 },
      ) +
      // a crack across it
      path(`M${p(left + 0.55, 1.02, 6.6)}l-24 10l-8 -12l-22 16l-10 -8`, {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 3.4,
      }) +
      path(`M${p(left + 0.54, 0.98, 6.6)}l-22 12l-8 -10l-18 14`, {
        fill: 'none',
        stroke: c('wood-lit'),
        'stroke-width': 2,
      }) +
      // splintered frame at the lock
      path(
        `M${p(right, 1.34)}l9 10l-5 6l12 8l-9 7l10 12l-12 2l8 12L${p(right, 0.66)}l-9 -14l6 -10l-12 -6l8 -10l-10 -10l9 -6l-6 -14z`,
        { fill: c('wood-lit'), ...thin },
      ) +
      path(
        `M${p(right - 0.2, 0.02, 6.6)}l26 -8l4 7l-26 6zM${p(right + 0.3, 0, 6.2)}l18 6l-4 6l-20 -6zM${p(left + 0.6, 0, 6.1)}l30 -3l2 6l-30 4z`,
        {
          fill: c('wood-lit'),
          ...thin,
        },
      ),
  )
}
