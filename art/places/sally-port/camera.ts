/** Camera two over the bench: looking into the bay, turned to the wall, or without power. Large, so that it is read from afar. */
import { c, file, group, path, round, tag } from '../svg.ts'
import { disc, lined, rect, thin } from '../garage/box.ts'

const red = '#ff4a3a'
const box = { x: 510, y: 60, width: 260, height: 180 } as const

/** The plate on the wall with the camera's number, and its arm. */
const mount =
  rect(722, 84, 34, 60, c('post'), lined) +
  path('M722 112H690v16', { fill: 'none', stroke: c('ink'), 'stroke-width': 15 }) +
  path('M722 112H690v16', { fill: 'none', stroke: c('rim-shade'), 'stroke-width': 8 }) +
  rect(722, 152, 44, 36, c('amber'), thin) +
  // The figure 2.
  path('M734 163q0 -6 9 -6q10 0 10 6q0 5 -19 22h20', { fill: 'none', stroke: c('ink'), 'stroke-width': 4.5 })

/** A housing that points down and to the left; `lens` is what is seen of its front. */
const housing = (lens: string): string =>
  path('M556 128L690 104L702 146L566 178Z', { fill: '#f1f1ec', ...lined }) +
  path('M561 152L696 124L702 146L566 178Z', { fill: '#b9c2ce' }) +
  path('M548 118L696 92L702 106L550 136Z', { fill: '#dfe3e6', ...lined }) +
  disc(558, 154, 20, 29, '#10141e', lined) +
  lens

/** It looks into the bay: glass, a red light, and its look as a faint cone. */
export const live = (): string =>
  file(
    { x: 330, y: 60, width: 440, height: 470 },
    round('red', [
      [0, red, 0.95],
      [0.35, red, 0.4],
      [1, red, 0],
    ]) +
      '<linearGradient id="look" gradientUnits="userSpaceOnUse" x1="556" y1="150" x2="400" y2="480"><stop offset="0" stop-color="#ffd9c8" stop-opacity=".34"/><stop offset="1" stop-color="#ffd9c8" stop-opacity="0"/></linearGradient>',
    path('M546 138L330 420L480 530L570 176Z', { fill: 'url(#look)' }) +
      mount +
      housing(disc(555, 155, 12, 19, '#5f74a6', thin) + disc(551, 148, 4, 7, '#f3f3f1')) +
      tag('circle', { cx: 600, cy: 142, r: 34, fill: 'url(#red)' }) +
      tag('circle', { cx: 600, cy: 142, r: 9, fill: red, ...thin }),
  )

/** Turned on its arm: its front stands against the frame of the gate, and its back with the twisted cable is toward the bay. */
export const turned = (): string =>
  file(
    { ...box, width: 300 },
    '',
    path('M640 112L768 88L770 150L650 176Z', { fill: c('shadow'), opacity: 0.4 }) +
      mount +
      group(housing(disc(555, 155, 12, 19, '#232b3d', thin)), {
        transform: 'translate(1330 0) scale(-1 1) rotate(8 690 120)',
      }) +
      disc(636, 128, 9, 9, '#4d5872', thin) +
      path('M632 130q-30 6 -28 30q4 26 34 14q30 -12 52 -52', { fill: 'none', stroke: c('ink'), 'stroke-width': 8 }) +
      path('M632 130q-30 6 -28 30q4 26 34 14q30 -12 52 -52', { fill: 'none', stroke: '#3a465f', 'stroke-width': 3 }),
  )

/** Without power: it hangs, and its glass and its light are dark. */
export const off = (): string =>
  file(
    box,
    '',
    mount +
      group(
        housing(
          disc(555, 155, 12, 19, '#232b3d', thin) + tag('circle', { cx: 600, cy: 142, r: 8, fill: '#3a1d22', ...thin }),
        ),
        {
          transform: 'translate(-18 2) rotate(-50 690 120)',
        },
      ),
  )
