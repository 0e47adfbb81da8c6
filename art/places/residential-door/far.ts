/** Past the house's corner: the sky, the neighbours' roofs and a bare tree. */
import { c, down, file, path, round, shape, tag } from '../svg.ts'

const box = { x: -140, y: -90, width: 1560, height: 680 }

export const far = (): string =>
  file(
    box,
    down('sky', box.y, 420, [
      [0, c('sky-top')],
      [0.5, c('sky-mid')],
      [0.9, c('sky-low')],
      [1, c('haze')],
    ]) +
      round('glow', [
        [0, c('glow'), 0.6],
        [0.5, c('glow'), 0.16],
        [1, c('glow'), 0],
      ]),
    tag('rect', { x: box.x, y: box.y, width: box.width, height: box.height, fill: 'url(#sky)' }) +
      tag('ellipse', { cx: 40, cy: 400, rx: 380, ry: 170, fill: 'url(#glow)' }) +
      shape(
        [
          [-140, 520],
          [-140, 300],
          [-96, 262],
          [-30, 312],
          [-30, 330],
          [18, 330],
          [70, 286],
          [100, 310],
          [100, 288],
          [114, 288],
          [114, 322],
          [190, 386],
          [300, 400],
          [300, 520],
        ],
        c('city-far'),
      ) +
      path('M-92 330h22v30h-22zM56 346h20v28h-20zM92 346h20v28h-20z', {
        fill: c('window'),
        class: 'lit',
        opacity: 0.85,
      }) +
      tag('rect', { x: box.x, y: 438, width: box.width, height: 160, fill: c('hill') }) +
      path(
        'M20 470C24 380 14 320 22 250M21 330C0 290 -30 270 -54 226M22 300C44 262 70 250 84 196M22 260C16 216 30 190 20 130M-24 268C-30 236 -22 210 -34 178M60 248C86 232 104 230 124 200',
        { fill: 'none', stroke: c('city-near'), 'stroke-width': 7 },
      ) +
      path(
        'M-54 226l-22 -36M-54 226l-4 -42M84 196l-10 -40M84 196l24 -34M20 130l-18 -44M20 130l22 -46M124 200l22 -8M-34 178l-18 -30M21 180l26 -30M20 200l-26 -32',
        { fill: 'none', stroke: c('city-near'), 'stroke-width': 3.4 },
      ),
  )
