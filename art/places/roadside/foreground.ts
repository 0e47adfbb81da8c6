/** Close to the eye and out of focus: the median's grass at the lower corners. */
import type { Point } from '../projection.ts'
import { c, dice, file, group, shape } from '../svg.ts'

function tuft(x: number, y: number, height: number, count: number, seed: number, fill: string): string {
  const roll = dice(seed)
  return Array.from({ length: count }, () => {
    const foot = x + (roll() - 0.5) * height * 2.4
    const lean = (roll() - 0.5) * height * 0.9
    const tall = height * (0.45 + roll() * 0.65)
    const points: Point[] = [
      [foot - 9, y],
      [foot + lean * 0.35 - 5, y - tall * 0.6],
      [foot + lean, y - tall],
      [foot + lean * 0.4 + 5, y - tall * 0.55],
      [foot + 9, y],
    ]
    return shape(points, fill)
  }).join('')
}

export function foreground(): string {
  return file(
    { x: -140, y: 560, width: 620, height: 250 },
    '<filter id="blur" x="-10%" y="-20%" width="120%" height="140%"><feGaussianBlur stdDeviation="4.5"/></filter>',
    group(
      tuft(-60, 820, 150, 30, 3, c('front')) +
        tuft(70, 820, 96, 24, 6, c('front')) +
        tuft(230, 830, 64, 20, 12, c('front')),
      { filter: 'url(#blur)' },
    ),
  )
}
