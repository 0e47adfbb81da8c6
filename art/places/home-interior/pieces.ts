/** What a scene can put into the home: a program on the television, a bottle, a broken plate, toys, a child, a dog. */
import { child as standingChild } from '../things/child.ts'
import { c, down, file, path, round, tag } from '../svg.ts'
import { at, back, disc, lined, lit, thin } from '../report-room/space.ts'
import { soft, television } from './space.ts'

/** A picture on the screen, and its cold light on wall and floor. */
export function televisionOn(): string {
  const { left, right, low, high } = television
  const [x1, y1] = at(left + 0.03, high - 0.03, back)
  const [x2, y2] = at(right - 0.03, low + 0.035, back)
  const [w, h] = [x2 - x1, y2 - y1]
  return file(
    { x: 500, y: 130, width: 440, height: 480 },
    round('glow', [
      [0, c('wet-cool'), 0.5],
      [0.5, c('window-cool'), 0.16],
      [1, c('window-cool'), 0],
    ]) +
      down('show', y1, y2, [
        [0, c('wet-pale')],
        [1, c('wet-cool')],
      ]),
    disc((x1 + x2) / 2, (y1 + y2) / 2, 200, 150, 'url(#glow)') +
      disc(700, 560, 160, 30, 'url(#glow)', lit) +
      soft(left + 0.03, right - 0.03, low + 0.035, high - 0.03, back, 0.01, 'url(#show)', thin) +
      // a game on a green field, seen from high up
      path(`M${x1} ${y1 + h * 0.42}H${x2}V${y2}H${x1}z`, { fill: c('grass-lit') }) +
      path(`M${x1} ${y1 + h * 0.62}H${x2}M${x1 + w * 0.5} ${y1 + h * 0.42}V${y2}`, {
        fill: 'none',
        stroke: c('white-lit'),
        'stroke-width': 1.8,
        opacity: 0.8,
      }) +
      [0.16, 0.34, 0.44, 0.63, 0.76, 0.86]
        .map((k, i) =>
          path(`M${x1 + w * k} ${y1 + h * (0.58 + (i % 3) * 0.12)}v-9`, {
            fill: 'none',
            stroke: c(i % 2 === 0 ? 'tail' : 'navy'),
            'stroke-width': 4.4,
          }),
        )
        .join('') +
      path(`M${x1 + 6} ${y1 + 6}h26v8h-26z`, { fill: c('amber') }),
  )
}

export function bottle(): string {
  const [x, y] = at(2.34, 0.75, 6.2)
  const [gx, gy] = at(2.62, 0.75, 6.15)
  return file(
    { x: 1000, y: 320, width: 160, height: 130 },
    '',
    disc(x, y, 15, 4, c('shadow'), { opacity: 0.4 }) +
      path(
        `M${x - 11} ${y}V${y - 44}Q${x - 11} ${y - 54} ${x - 5} ${y - 60}V${y - 82}h10V${y - 60}Q${x + 11} ${y - 54} ${x + 11} ${y - 44}V${y}Z`,
        {
          fill: c('wood-dark'),
          ...lined,
          'stroke-width': 2.4,
        },
      ) +
      path(`M${x - 10} ${y - 38}h20v24h-20z`, { fill: c('sheet'), ...thin }) +
      path(`M${x - 5} ${y - 30}h10M${x - 5} ${y - 23}h7`, { fill: 'none', stroke: c('tail'), 'stroke-width': 2.4 }) +
      path(`M${x - 6} ${y - 84}h12v8h-12z`, { fill: c('sign-face'), ...thin }) +
      path(`M${gx - 9} ${gy - 24}h18l-2 24h-14z`, { fill: c('wet-pale'), ...thin, 'fill-opacity': 0.5 }) +
      path(`M${gx - 8} ${gy - 12}h16l-1.500 11h-13z`, { fill: c('sign-face'), opacity: 0.9 }),
  )
}

/** A dinner plate in pieces on the floor, and what was on it. */
export function plate(): string {
  const [x, y] = at(0.5, 0, 5.0)
  const shard = (dx: number, dy: number, points: string): string =>
    path(`M${x + dx} ${y + dy}${points}z`, { fill: c('white-lit'), ...thin, 'stroke-width': 2.4 })
  return file(
    { x: 620, y: 540, width: 280, height: 140 },
    '',
    disc(x, y + 6, 92, 20, c('shadow'), { opacity: 0.28 }) +
      path(`M${x - 34} ${y + 6}q22 -16 50 -6q20 6 34 0q6 16 -24 18q-40 6 -60 -12z`, { fill: c('cloth-lit'), ...thin }) +
      shard(-84, 2, 'l26 -17l24 8l-8 10l8 6l-26 8z') +
      shard(-26, 22, 'l22 -8l18 4l-4 14l-28 2z') +
      shard(12, -6, 'l24 -13l34 9l10 14l-30 5l-10 -8l-14 3z') +
      shard(44, 26, 'l20 -9l22 7l-10 11l-24 2z') +
      shard(-50, -16, 'l14 -8l12 6l-8 6z') +
      shard(96, 8, 'l10 -7l10 5l-8 6z') +
      shard(-100, 24, 'l12 -6l10 5l-12 6z') +
      path(`M${x + 24} ${y - 6}q16 -7 34 0M${x - 72} ${y + 1}q12 -8 26 -5`, {
        fill: 'none',
        stroke: c('wet-cool'),
        'stroke-width': 2.6,
        opacity: 0.8,
      }) +
      // the fork
      path(`M${x - 112} ${y - 10}l52 26M${x - 118} ${y - 17}l12 4l-4 8l-13 -4`, {
        fill: 'none',
        stroke: c('chrome'),
        'stroke-width': 3.4,
      }),
  )
}

/** Blocks, a ball and a truck. */
export function toys(): string {
  const [x, y] = at(-1.75, 0, 4.75)
  const block = (dx: number, dy: number, s: number, fill: string, top: string): string =>
    path(`M${x + dx} ${y + dy}h${s}v${-s}h${-s}z`, { fill, ...thin, 'stroke-width': 2.4 }) +
    path(`M${x + dx} ${y + dy - s}l${s * 0.3} ${-s * 0.22}h${s}l${-s * 0.3} ${s * 0.22}z`, { fill: top, ...thin })
  return file(
    { x: 120, y: 520, width: 340, height: 140 },
    '',
    disc(x + 10, y + 2, 130, 14, c('shadow'), { opacity: 0.3 }) +
      block(-70, -10, 32, c('tail'), c('cloth-lit')) +
      block(-34, 0, 32, c('sign-face'), c('lamp')) +
      block(-54, -40, 30, c('navy-lit'), c('wet-cool')) +
      tag('circle', { cx: x + 126, cy: y - 14, r: 24, fill: c('cloth-lit'), ...lined, 'stroke-width': 2.6 }) +
      path(`M${x + 104} ${y - 22}q22 12 44 0M${x + 126} ${y - 38}q-12 24 0 48`, {
        fill: 'none',
        stroke: c('sheet'),
        'stroke-width': 4,
      }) +
      path(`M${x + 14} ${y - 8}v-28h42v12h20l10 16z`, { fill: c('amber'), ...lined, 'stroke-width': 2.6 }) +
      path(`M${x + 58} ${y - 22}h14l7 10h-21z`, { fill: c('window-cool'), ...thin }) +
      [30, 70]
        .map(
          (dx) =>
            tag('circle', { cx: x + dx, cy: y - 4, r: 11, fill: c('tyre'), ...thin }) +
            tag('circle', { cx: x + dx, cy: y - 4, r: 4.4, fill: c('rim') }),
        )
        .join(''),
  )
}

/** The child in the open way to the hall. */
export const child = (): string => file({ x: 100, y: 330, width: 150, height: 210 }, '', standingChild(171, 529, 1))

/** A dog of middling size that sits by the rug and looks into the room. */
export function dog(): string {
  const line = { ...lined, 'stroke-width': 2.8 }
  const coat = c('wood')
  return file(
    { x: 20, y: 430, width: 200, height: 190 },
    '',
    disc(112, 594, 72, 12, c('shadow'), { opacity: 0.42 }) +
      path('M66 588Q40 590 30 566q-2 -8 6 -7q12 18 34 14z', { fill: coat, ...line }) +
      path('M70 592Q52 560 74 524Q92 500 124 500Q146 508 146 540L150 590H70Z', { fill: coat, ...line }) +
      path('M118 530Q134 540 132 566L134 590H120Z', { fill: c('sheet') }) +
      path('M76 592Q64 560 88 548Q112 548 112 576Q110 592 98 594Z', { fill: coat, ...line }) +
      path('M84 596q-6 -10 8 -10h24q8 4 4 10z', { fill: c('sheet'), ...line }) +
      path('M122 556L124 590M142 552L146 590', { fill: 'none', ...line }) +
      path('M118 596q-2 -9 8 -9h26q8 3 5 9z', { fill: c('sheet'), ...line }) +
      // head
      path('M100 474Q98 446 124 440Q150 438 160 460L184 474Q190 484 180 492L158 502Q140 514 120 506Q102 498 100 474Z', {
        fill: coat,
        ...line,
      }) +
      path('M160 462L184 474Q190 484 180 492L158 500Q146 482 160 462Z', { fill: c('sheet') }) +
      path('M176 470q12 0 10 8q-4 6 -10 2z', { fill: c('ink') }) +
      path('M146 466v5', { fill: 'none', stroke: c('ink'), 'stroke-width': 5 }) +
      path('M178 492q-12 6 -22 2', { fill: 'none', ...line, 'stroke-width': 2.2 }) +
      path('M116 446Q92 440 92 470Q90 496 104 500Q118 488 120 466Z', { fill: c('wood-dark'), ...line }) +
      path('M108 504Q126 520 148 508', { fill: 'none', stroke: c('ink'), 'stroke-width': 9 }) +
      path('M108 504Q126 520 148 508', { fill: 'none', stroke: c('tail'), 'stroke-width': 5 }) +
      tag('circle', { cx: 132, cy: 519, r: 5, fill: c('sign-face'), ...thin }),
  )
}

/** All lamps out: what is left is the light from outside. */
export function dark(): string {
  return file(
    { x: -140, y: -90, width: 1560, height: 900 },
    '<radialGradient id="dim" gradientUnits="userSpaceOnUse" cx="540" cy="300" r="820"><stop offset="0" stop-color="#060a16" stop-opacity=".3"/><stop offset=".4" stop-color="#060a16" stop-opacity=".56"/><stop offset="1" stop-color="#060a16" stop-opacity=".8"/></radialGradient>' +
      down('moon', 560, 660, [
        [0, c('wet-pale'), 0],
        [0.5, c('wet-pale'), 0.13],
        [1, c('wet-pale'), 0],
      ]),
    path('M-140 -90H1420V810H-140z', { fill: 'url(#dim)', ...lit }) +
      // what falls in through the window
      path(
        `M${at(-1.2, 0, 6.2).join(' ')}L${at(-0.16, 0, 6.2).join(' ')}L${at(0.5, 0, 4.3).join(' ')}L${at(-1.1, 0, 4.3).join(' ')}Z`,
        {
          fill: 'url(#moon)',
          ...lit,
        },
      ),
  )
}
