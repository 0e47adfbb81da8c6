/** What lies on the table at times. Larger than life, and with light on it, so that it is seen on a small screen. */
import { c, file, group, path, round } from '../svg.ts'
import { disc, lined } from '../report-room/space.ts'

const white = '#f7f4ec'
const navy = '#2d3f66'

/** The phone on the detective's side; lit, its screen shines. */
export function phone(lit: boolean): string {
  const glow = round('glow', [
    [0, '#bfe0ff', 0.85],
    [0.4, '#9cc8ff', 0.3],
    [1, '#9cc8ff', 0],
  ])
  return file(
    { x: 660, y: 360, width: 180, height: 130 },
    lit ? glow : '',
    (lit ? disc(745, 440, 80, 58, 'url(#glow)') : disc(745, 452, 42, 5, c('shadow'), { opacity: 0.4 })) +
      path('M702 449l16 -17q2 -2 5 -2h58q4 0 3 3l-7 17q-1 3 -5 3h-66q-7 0 -4 -4z', { fill: '#10141e', ...lined }) +
      path('M714 446l11 -12h50l-6 12z', { fill: lit ? '#dff0ff' : '#3a465f' }) +
      (lit
        ? path('M724 440a6 4 0 1 0 12 0a6 4 0 1 0 -12 0zM742 438h24M741 443h18', {
            fill: '#2f6fd6',
            stroke: '#2f6fd6',
            'stroke-width': 2.6,
          }) +
          path('M706 418l-13 -10M728 408l-7 -15M756 406l3 -16M784 416l12 -11', {
            fill: 'none',
            stroke: '#dff0ff',
            'stroke-width': 4,
          })
        : path('M720 444l8 -9h12l-8 9z', { fill: '#6d7d98', opacity: 0.7 })),
  )
}

/** A print from the store's camera: somebody in a hood at a door. */
export function photo(down: boolean): string {
  return file(
    { x: 480, y: 410, width: 120, height: 60 },
    '',
    group(
      path('M604 455l10 -26l62 1l2 27z', { fill: c('shadow'), opacity: 0.35 }) +
        path('M602 453l11 -27h62l3 27z', { fill: white, ...lined }) +
        (down
          ? path('M616 447l6 -15h42l2 15z', { fill: '#d9d4c6' })
          : path('M610 449l8 -19h51l2 19z', { fill: '#54627a' }) +
            path('M650 449l-1 -19h14l2 19z', { fill: '#8fa0b8' }) +
            path('M628 449q1 -8 7 -9q-3 -7 4 -9q7 1 5 9q6 1 8 9z', { fill: '#20283a' }) +
            path('M636 436q3 -3 5 0l-1 4h-4z', { fill: '#b98a6e' })),
      { transform: 'translate(-106 2)' },
    ),
  )
}

/** The page the detective wrote, a pen on it; signed, there is a name below. */
export function page(signed: boolean): string {
  return file(
    { x: 590, y: 405, width: 140, height: 66 },
    '',
    group(
      path('M492 459l14 -32h68l4 33z', { fill: c('shadow'), opacity: 0.35 }) +
        path('M490 456l15 -32h68l4 32z', { fill: white, ...lined }) +
        path('M510 430h56M508 435h50M506 440h58', { fill: 'none', stroke: '#56617f', 'stroke-width': 2 }) +
        (signed
          ? path('M505 451q4 -8 8 -1q3 -9 8 -1q5 -8 9 0q6 -7 10 -1q5 -6 9 0l10 -3', {
              fill: 'none',
              stroke: '#1f4fd0',
              'stroke-width': 3.4,
            }) +
            path('M580 447l32 -10', { fill: 'none', stroke: c('ink'), 'stroke-width': 7 }) +
            path('M580 447l32 -10', { fill: 'none', stroke: navy, 'stroke-width': 3.4 })
          : path('M506 451h42', { fill: 'none', stroke: '#9aa3b5', 'stroke-width': 1.6 }) +
            path('M530 452l42 -20', { fill: 'none', stroke: c('ink'), 'stroke-width': 7 }) +
            path('M530 452l42 -20', { fill: 'none', stroke: '#4d79c8', 'stroke-width': 3.4 })),
      { transform: 'translate(118 0)' },
    ),
  )
}
