/** What hangs from the ceiling and changes: the camera in the corner, and the flat box of light over the table. */
import { c, file, group, path, round, tag } from '../svg.ts'
import { at, canvas, ceiling, disc, level, lined, reach, seam, thin, veil } from '../report-room/space.ts'

const red = '#e4483a'
const bracket = 'M86 98v22h34'

/** The camera looks down into the room; while it records, a red light is on and falls on its housing. */
export function camera(live: boolean): string {
  const body =
    path(bracket, { fill: 'none', stroke: c('ink'), 'stroke-width': 11 }) +
    path(bracket, { fill: 'none', stroke: c('rim-shade'), 'stroke-width': 5 }) +
    group(
      path('M84 150L100 126L184 166L170 198L160 202Z', { fill: c('white'), ...lined }) +
        path('M84 150L160 188L160 202L86 164Z', { fill: c('white-dark'), ...thin }) +
        path('M158 200L180 160L194 170L174 212Z', { fill: c('tyre'), ...lined }) +
        (live
          ? disc(181, 189, 6, 10, c('glass-lit')) +
            tag('circle', { cx: 116, cy: 154, r: 26, fill: 'url(#red)' }) +
            tag('circle', { cx: 116, cy: 154, r: 6.5, fill: red, ...thin })
          : tag('circle', { cx: 116, cy: 154, r: 6, fill: c('tyre'), ...thin })),
      // Without power its motor lets go, and it hangs.
      live ? {} : { transform: 'rotate(48 102 132)' },
    )
  return file(
    { x: 40, y: 80, width: 190, height: 170 },
    live
      ? round('red', [
          [0, red, 0.8],
          [0.4, red, 0.3],
          [1, red, 0],
        ])
      : '',
    body,
  )
}

/** The flat box of light over the table. */
export function panel(on: boolean): string {
  const [near1, far1, low] = [5.2, 6.4, 2.64]
  return file(
    { x: 340, y: -40, width: 600, height: 130 },
    '',
    level(ceiling, -1.16, 1.16, near1 - 0.1, far1 + 0.3, c('shadow'), { opacity: 0.18 }) +
      level(low, -1.06, 1.06, near1, far1, c('wall-low'), lined) +
      level(low, -0.98, 0.98, near1 + 0.06, far1 - 0.08, on ? c('beam') : c('wall-line'), thin) +
      [-0.33, 0.33]
        .map((x) => seam(at(x, low, near1 + 0.06), at(x, low, far1 - 0.08), 1.6, c('wall-low'), { opacity: 0.6 }))
        .join(''),
  )
}

/** The light that falls from the box, in the air. */
export function fall(): string {
  return file(
    { x: 300, y: 20, width: 680, height: 560 },
    '<linearGradient id="fall" gradientUnits="userSpaceOnUse" x1="0" y1="90" x2="0" y2="560">' +
      [
        [0, 0.2],
        [0.6, 0.05],
        [1, 0],
      ]
        .map(([at, opacity]) => tag('stop', { offset: at!, 'stop-color': c('beam'), 'stop-opacity': opacity! }))
        .join('') +
      '</linearGradient>',
    path(
      `M${at(-1, 2.64, 6.4).join(' ')}L${at(1, 2.64, 6.4).join(' ')}L${at(1.5, 0, 5.2).join(' ')}L${at(-1.5, 0, 5.2).join(' ')}Z`,
      { fill: 'url(#fall)' },
    ),
  )
}

/** The room without its light: dark, a little less about the doorway. */
export function dark(): string {
  return file(
    canvas,
    reach('night', 1080, 380, 900, 0.6) + reach('more', 1080, 380, 1500, 0.3),
    veil('url(#night)') + veil('url(#more)') + veil('#0a1024', { opacity: 0.2 }),
  )
}
