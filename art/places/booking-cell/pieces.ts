/** What a scene can change in the booking area: the camera, the covered pane, what lies on the counter, the lights. */
import { c, file, group, path, tag } from '../svg.ts'
import { at, back, disc, lined, lit, thin } from '../report-room/space.ts'
import { counter, pane } from './space.ts'

/** The camera over the bench. It looks at us, or is turned to the wall, or is dark. */
export function camera(state: 'live' | 'turned' | 'off'): string {
  const [x, y] = [690, 160]
  const mount =
    path(`M${x} 98v34`, { fill: 'none', stroke: c('ink'), 'stroke-width': 12 }) +
    path(`M${x} 98v34`, { fill: 'none', stroke: c('rim-shade'), 'stroke-width': 6 }) +
    path(`M${x - 16} 96h32v9h-32z`, { fill: c('rail-shade'), ...thin })
  const facing =
    path(`M${x - 34} ${y - 26}h68q8 0 8 8v34q0 8 -8 8h-68q-8 0 -8 -8v-34q0 -8 8 -8z`, { fill: c('white'), ...lined }) +
    path(`M${x - 44} ${y - 28}L${x - 34} ${y - 37}h68l10 9z`, { fill: c('white-dark'), ...lined }) +
    disc(x - 6, y - 1, 22, 22, c('tyre'), lined) +
    disc(x - 6, y - 1, 14, 14, c('glass'), thin) +
    disc(x - 10, y - 6, 5, 5, c('wet-pale'))
  const lamp =
    state === 'live'
      ? tag('circle', { cx: x + 29, cy: y + 12, r: 15, fill: '#e4483a', opacity: 0.25 }) +
        tag('circle', { cx: x + 29, cy: y + 12, r: 5.4, fill: '#f0503f', ...thin })
      : tag('circle', { cx: x + 29, cy: y + 12, r: 5, fill: c('tyre'), ...thin })
  // Turned: its back and its cable, the lens against the wall.
  const turned =
    path(`M${x - 6} ${y - 30}L${x + 50} ${y - 44}L${x + 58} ${y - 6}L${x + 2} ${y + 12}Z`, {
      fill: c('white'),
      ...lined,
    }) +
    path(`M${x - 6} ${y - 30}L${x - 30} ${y - 22}L${x - 24} ${y + 18}L${x + 2} ${y + 12}Z`, {
      fill: c('white-dark'),
      ...lined,
    }) +
    path(`M${x - 22} ${y - 12}l12 -4M${x - 20} ${y - 2}l12 -4M${x - 18} ${y + 8}l12 -4`, {
      fill: 'none',
      stroke: c('ink'),
      'stroke-width': 2.6,
    }) +
    path(`M${x + 52} ${y - 40}l12 -4l7 34l-11 6z`, { fill: c('tyre'), ...lined }) +
    path(`M${x - 20} ${y + 16}q-6 22 -20 20q-14 -2 -8 -30q2 -20 34 -40`, {
      fill: 'none',
      stroke: c('ink'),
      'stroke-width': 4,
    })
  const unplugged = path(`M${x + 20} ${y + 24}q4 22 -4 30q-8 8 -4 18M${x + 8} ${y + 70}h8v12h-8z`, {
    fill: 'none',
    stroke: c('ink'),
    'stroke-width': 4,
  })
  return file(
    { x: 600, y: 84, width: 190, height: 170 },
    '',
    mount +
      (state === 'turned'
        ? turned
        : state === 'off'
          ? group(facing + lamp, { transform: `rotate(16 ${x} ${y - 30})` }) + unplugged
          : facing + lamp),
  )
}

/** Brown paper taped over the pane. */
export function cover(): string {
  const [x1, y1] = at(pane.left - 0.04, pane.high + 0.05, back)
  const [x2, y2] = at(pane.right + 0.05, pane.low - 0.04, back)
  const tape = (x: number, y: number, turn: number): string =>
    path('M-17 -6h34v12h-34z', { fill: c('sign-face'), ...thin, transform: `translate(${x} ${y}) rotate(${turn})` })
  return file(
    { x: 600, y: 190, width: 190, height: 160 },
    '',
    path(`M${x1} ${y1 + 5}L${x2 - 3} ${y1 - 3}L${x2 + 3} ${y2 - 5}q-20 3 -40 -1q-30 8 -80 4L${x1 + 3} ${y2}Z`, {
      fill: c('board'),
      ...lined,
    }) +
      path(
        `M${x1 + 40} ${y1 + 4}L${x1 + 36} ${y2 - 2}M${x1 + 86} ${y1}L${x1 + 88} ${y2 - 4}M${x1 + 2} ${y1 + 62}L${x2} ${y1 + 54}`,
        {
          fill: 'none',
          stroke: c('wood-dark'),
          'stroke-width': 2,
          opacity: 0.55,
        },
      ) +
      tape(x1 + 6, y1 + 6, -42) +
      tape(x2 - 4, y1 + 2, 38) +
      tape(x1 + 8, y2 - 4, 40) +
      tape(x2 - 2, y2 - 8, -38),
  )
}

/** A form on a clipboard that leans at the edge of the counter. */
export function form(): string {
  const [x, y] = at(-2.34, counter.high, counter.front)
  return file(
    { x: 150, y: 270, width: 120, height: 120 },
    '',
    path(`M${x - 25} ${y - 2}L${x - 19} ${y - 74}h50L${x + 34} ${y - 2}Z`, { fill: c('wood-dark'), ...lined }) +
      path(`M${x - 19} ${y - 6}L${x - 14} ${y - 66}h40L${x + 28} ${y - 6}Z`, { fill: c('white-lit'), ...thin }) +
      path(`M${x - 5} ${y - 79}h22v13h-22z`, { fill: c('chrome'), ...thin }) +
      path(`M${x - 9} ${y - 56}h30M${x - 10} ${y - 47}h24M${x - 11} ${y - 38}h34M${x - 11} ${y - 29}h20`, {
        fill: 'none',
        stroke: c('navy-lit'),
        'stroke-width': 3,
      }) +
      path(`M${x - 12} ${y - 21}h15v11h-16zM${x + 9} ${y - 21}h15v11h-15z`, {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 2,
      }),
  )
}

/** A tray with what somebody had in the pockets: belt, laces, telephone, wallet. */
export function tray(): string {
  const [x, y] = at(-1.5, counter.high, counter.front)
  return file(
    { x: 290, y: 290, width: 170, height: 110 },
    '',
    // what sticks out of it
    path(`M${x - 46} ${y - 26}q-6 -26 18 -26q26 2 16 28`, { fill: 'none', stroke: c('ink'), 'stroke-width': 10 }) +
      path(`M${x - 46} ${y - 26}q-6 -26 18 -26q26 2 16 28`, { fill: 'none', stroke: c('wood'), 'stroke-width': 6 }) +
      path(`M${x - 52} ${y - 38}h12v10h-12z`, { fill: c('chrome'), ...thin }) +
      path(`M${x + 2} ${y - 20}l5 -30h20l-2 30z`, { fill: c('tyre'), ...thin }) +
      path(`M${x + 8} ${y - 24}l3 -21h12l-2 21z`, { fill: c('window-cool') }) +
      path(`M${x + 30} ${y - 20}l2 -20h22v20z`, { fill: c('wood-dark'), ...thin }) +
      path(`M${x - 64} ${y - 30}h128l-9 28h-110z`, { fill: c('rail-shade'), ...lined }) +
      path(`M${x - 67} ${y - 34}h134v8h-134z`, { fill: c('rail'), ...thin }) +
      path(`M${x - 18} ${y - 19}h34v10h-34z`, { fill: c('sheet'), ...thin }),
  )
}

/** The tubes are out; the control room and the slot still give some light. */
export function dark(): string {
  const [x, y] = at(0.34, 1.6, back)
  return file(
    { x: -140, y: -90, width: 1560, height: 900 },
    `<radialGradient id="dim" gradientUnits="userSpaceOnUse" cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="800"><stop offset="0" stop-color="#060a16" stop-opacity=".05"/><stop offset=".25" stop-color="#060a16" stop-opacity=".42"/><stop offset="1" stop-color="#060a16" stop-opacity=".7"/></radialGradient>`,
    path('M-140 -90H1420V810H-140z', { fill: 'url(#dim)', ...lit }) +
      path('M-140 -90H1420V810H-140z', { fill: '#060a16', opacity: 0.22 }),
  )
}
