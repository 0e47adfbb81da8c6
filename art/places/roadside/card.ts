import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card } from '../card.ts'
import { c, dice, path, round, tag } from '../svg.ts'
import { far } from './far.ts'
import { ground, wet } from './ground.ts'
import { lamps, verge } from './middle.ts'
import { patrol } from './patrol.ts'
import { stoppedBack, stoppedShadow } from './stopped-back.ts'
import { stoppedFront } from './stopped.ts'

const glow = (x: number, y: number, rx: number, ry: number, id: string, opacity: number): string =>
  tag('ellipse', { cx: x, cy: y, rx, ry, fill: `url(#${id})`, opacity, style: 'mix-blend-mode:screen' })

/** The road with its two cars and nobody there: a card gives nothing of the story away. */
export function roadsideCard(time: Time): string {
  const roll = dice(8)
  const rain = Array.from({ length: 55 }, () => {
    const x = roll() * 1300
    const y = roll() * 700
    const l = 14 + roll() * 34
    return `M${x.toFixed(0)} ${y.toFixed(0)}l${(-l * 0.3).toFixed(0)} ${l.toFixed(0)}`
  }).join('')
  const defs = `<defs>${round('kw', [
    [0, c('lamp'), 0.95],
    [0.3, c('lamp'), 0.35],
    [1, c('lamp'), 0],
  ])}${round('kb', [
    [0, '#6f92ff', 0.95],
    [0.35, '#4670ff', 0.4],
    [1, '#4670ff', 0],
  ])}${round('kf', [
    [0, '#fff4dc', 1],
    [0.4, '#fff4dc', 0.35],
    [1, '#fff4dc', 0],
  ])}</defs>`
  const strength = time === 'night' ? 1 : time === 'day' ? 0 : 0.6
  const lights =
    strength === 0
      ? ''
      : glow(282, 62, 150, 150, 'kw', 0.7 * strength) +
        glow(1085, 285, 260, 180, 'kb', strength) +
        glow(1000, 520, 300, 80, 'kb', 0.5 * strength) +
        glow(998, 382, 90, 64, 'kf', strength) +
        glow(908, 379, 60, 44, 'kf', 0.8 * strength)
  const over =
    defs +
    (time === 'night' ? path(rain, { fill: 'none', stroke: '#d6e2ff', 'stroke-width': 2, opacity: 0.42 }) : '') +
    lights
  const layers = [
    far(),
    lamps(),
    verge(),
    stoppedBack(),
    ground(),
    ...(time === 'night' ? [wet()] : []),
    patrol(),
    stoppedShadow(),
    stoppedFront(),
  ]
  return card(layers, time, { x: 170, y: 40, width: 1090, height: 613 }, over)
}
