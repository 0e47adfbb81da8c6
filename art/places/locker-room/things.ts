/** What is in the locker room only at times: the bag, the gun box, the flashlight, the notebooks. */
import { c, file, group, path, round } from '../svg.ts'
import { disc, lined, rect, thin } from '../garage/box.ts'

/** A steel box for one gun: a handle, a lock with a red dial, the outline of what is in it. Its foot is at (x, y). */
const gunBox = (x: number, y: number): string =>
  path(`M${x + 40} ${y - 58}v-10q0 -6 6 -6h28q6 0 6 6v10`, { fill: 'none', stroke: c('ink'), 'stroke-width': 10 }) +
  path(`M${x + 40} ${y - 58}v-10q0 -6 6 -6h28q6 0 6 6v10`, { fill: 'none', stroke: c('rim'), 'stroke-width': 4 }) +
  rect(x, y - 58, 120, 58, '#3a4048', { ...lined, rx: 6 }) +
  path(`M${x + 3} ${y - 42}h114`, { fill: 'none', ...thin }) +
  rect(x + 4, y - 55, 112, 9, '#5c6570') +
  // The outline of a pistol, stamped into the front.
  path(`M${x + 16} ${y - 33}h46v11h-26l-4 14h-13l4 -14h-7z`, { fill: '#f0ede4', stroke: c('ink'), 'stroke-width': 2 }) +
  disc(x + 90, y - 23, 12, 12, '#e4483a', thin) +
  disc(x + 90, y - 23, 4, 4, c('ink'))

/** The bench at which one reaches the trash and locker twelve: its top, its legs. */
export function bench(): string {
  const leg = (x: number): string => `M${x} 512v56M${x + 26} 512v56M${x - 8} 570h42`
  const legs = [560, 760, 920].map(leg).join('')
  return file(
    { x: 500, y: 470, width: 520, height: 130 },
    '',
    disc(752, 576, 250, 14, c('shadow'), { opacity: 0.5 }) +
      path(legs, { fill: 'none', stroke: c('ink'), 'stroke-width': 11 }) +
      path(legs, { fill: 'none', stroke: c('rail-shade'), 'stroke-width': 6 }) +
      path('M534 484H976L990 506H520Z', { fill: c('board'), ...lined }) +
      rect(520, 505, 470, 15, c('seat-lit'), thin) +
      path('M530 495H980', { fill: 'none', stroke: c('ink'), 'stroke-width': 1.6, opacity: 0.5 }),
  )
}

/** The wall shelf beside the lockers, with towels on it. */
export const shelf = (): string =>
  file(
    { x: 660, y: 180, width: 220, height: 110 },
    '',
    path('M690 262v22l26 -22M846 262v22l-26 -22', { fill: 'none', stroke: c('ink'), 'stroke-width': 6 }) +
      rect(672, 250, 192, 14, c('board'), lined) +
      rect(812, 232, 46, 18, c('white'), { ...thin, rx: 7 }) +
      rect(814, 216, 42, 18, c('awning'), { ...thin, rx: 7 }),
  )

export const boxOnShelf = (): string =>
  file(
    { x: 650, y: 140, width: 180, height: 120 },
    round('halo', [
      [0, c('beam'), 0.5],
      [1, c('beam'), 0],
    ]),
    disc(742, 214, 86, 60, 'url(#halo)') + gunBox(682, 250),
  )

/** A duffel bag; it stands on (x, y). `within`: its mouth is open and the gun box looks out of it. */
function duffel(x: number, y: number, within: boolean): string {
  return (
    disc(x, y + 1, 92, 9, c('shadow'), { opacity: 0.5 }) +
    (within ? group(gunBox(0, 0), { transform: `translate(${x - 58} ${y - 46}) rotate(-9) scale(.92)` }) : '') +
    path(
      within
        ? `M${x - 86} ${y}q-14 -40 4 -62q30 12 82 10q52 2 80 -12q20 24 8 64q-88 8 -174 0z`
        : `M${x - 86} ${y}q-14 -46 8 -66q18 -10 78 -10q58 0 76 10q24 20 12 66q-88 8 -174 0z`,
      { fill: '#8a4f2f', ...lined },
    ) +
    path(within ? `M${x - 82} ${y - 62}q30 12 82 10q52 2 80 -12` : `M${x - 72} ${y - 62}q70 -8 146 0`, {
      fill: 'none',
      stroke: '#e3b27a',
      'stroke-width': 4,
      'stroke-dasharray': '7 5',
    }) +
    path(`M${x - 44} ${y - 4}q-8 -74 10 ${within ? -58 : -84}q36 -20 70 0q16 12 8 ${within ? 62 : 86}`, {
      fill: 'none',
      stroke: c('ink'),
      'stroke-width': 11,
    }) +
    path(`M${x - 44} ${y - 4}q-8 -74 10 ${within ? -58 : -84}q36 -20 70 0q16 12 8 ${within ? 62 : 86}`, {
      fill: 'none',
      stroke: '#5d3520',
      'stroke-width': 6,
    }) +
    path(`M${x - 84} ${y - 14}h168`, { fill: 'none', stroke: '#5d3520', 'stroke-width': 4 })
  )
}

export const bagOnBench = (within: boolean): string =>
  file({ x: 770, y: 340, width: 230, height: 170 }, '', duffel(880, 498, within))
export const bagOnFloor = (within: boolean): string =>
  file({ x: 890, y: 460, width: 230, height: 180 }, '', duffel(1004, 624, within))

/** The good flashlight, lit: its light lies along the bench. */
export const flashlight = (): string =>
  file(
    { x: 510, y: 440, width: 300, height: 70 },
    '<linearGradient id="ray"><stop offset="0" stop-color="#fff3d6" stop-opacity=".6"/><stop offset="1" stop-color="#fff3d6" stop-opacity="0"/></linearGradient>',
    path('M640 478Q700 464 752 466Q766 484 752 500Q700 498 640 492Z', { fill: 'url(#ray)' }) +
      path('M540 479h66l10 -6h22q4 0 4 4v16q0 4 -4 4h-22l-10 -6h-66q-6 0 -6 -6q0 -6 6 -6z', {
        fill: '#20252f',
        ...lined,
      }) +
      path('M546 481h14v8h-14zM568 481h6v8h-6zM580 481h6v8h-6z', { fill: '#5c6570' }) +
      rect(588, 476, 12, 5, '#e4483a') +
      disc(641, 485, 5, 11, '#fff3d6', thin),
  )

/** The bin by locker twelve. */
export const bin = (): string =>
  file(
    { x: 400, y: 500, width: 110, height: 120 },
    '',
    disc(456, 604, 46, 9, c('shadow'), { opacity: 0.5 }) +
      path('M414 520h84l-10 82q-32 8 -64 0z', { fill: c('rail-shade'), ...lined }) +
      path('M432 528l5 70M448 528l2 74M465 528l-2 74M481 528l-5 70', {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 2,
        opacity: 0.6,
      }) +
      path('M410 512h92v12h-92z', { fill: c('rail'), ...lined }),
  )

/** Three notebooks, thrown into it; they do not go all the way down. */
export const notebooks = (): string =>
  file(
    { x: 395, y: 430, width: 120, height: 100 },
    '',
    group(
      path('M0 0h40v58h-40z', { fill: '#e3a63b', ...lined }) +
        path('M8 0v58M0 8h-5M0 20h-5M0 32h-5M0 44h-5', { fill: 'none', ...thin, 'stroke-width': 3 }) +
        rect(14, 12, 20, 12, '#f7f4ec'),
      { transform: 'translate(416 462) rotate(-14)' },
    ) +
      group(path('M0 0h40v58h-40z', { fill: '#c34a3c', ...lined }) + rect(12, 12, 20, 12, '#f7f4ec'), {
        transform: 'translate(460 456) rotate(16)',
      }) +
      group(
        path('M0 0h40v58h-40z', { fill: '#f7f4ec', ...lined }) +
          path('M8 14h24M8 24h24M8 34h18', { fill: 'none', stroke: '#56617f', 'stroke-width': 3 }),
        {
          transform: 'translate(440 446) rotate(3)',
        },
      ) +
      path('M410 512h92v12h-92z', { fill: c('rail'), ...lined }),
  )
