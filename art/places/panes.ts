/** Weather as it is seen through windows: drops, flakes with snow on the sill, fog. Drawn behind the wall that holds them. */
import { c, dice, file, path } from './svg.ts'
import type { Box } from './svg.ts'

type Falling = 'rain' | 'snow' | 'fog'

/**
 * @param windows where the panes are, picture units
 * @returns a whole drawing
 */
function panes(windows: readonly Box[], kind: Falling): string {
  const roll = dice(7)
  const marks = windows.flatMap(({ x, y, width, height }) =>
    Array.from({ length: Math.round((width * height) / 420) }, () => {
      const px = (x + 6 + roll() * (width - 12)).toFixed(0)
      const py = (y + 6 + roll() * (height - 40)).toFixed(0)
      return kind === 'rain' ? `M${px} ${py}l-5 ${(14 + roll() * 16).toFixed(0)}` : `M${px} ${py}h.1`
    }),
  )
  const sills = windows.map(
    ({ x, y, width, height }) => `M${x} ${y + height}v-7q${width * 0.25} -10 ${width * 0.5} -4t${width * 0.5} -2v13z`,
  )
  const veil = windows.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')
  const left = Math.min(...windows.map(({ x }) => x))
  const top = Math.min(...windows.map(({ y }) => y))
  const box = {
    x: left,
    y: top,
    width: Math.max(...windows.map(({ x, width }) => x + width)) - left,
    height: Math.max(...windows.map(({ y, height }) => y + height)) - top,
  }
  if (kind === 'fog') return file(box, '', path(veil, { fill: c('haze'), opacity: 0.72 }))
  return file(
    box,
    '',
    kind === 'rain'
      ? path(veil, { fill: c('shadow'), opacity: 0.16 }) +
          path(marks.join(''), { fill: 'none', stroke: c('wet-pale'), 'stroke-width': 1.8, opacity: 0.7 })
      : path(marks.join(''), { fill: 'none', stroke: c('white-lit'), 'stroke-width': 5, opacity: 0.9 }) +
          path(sills.join(''), { fill: c('white') }),
  )
}

/** The three drawings of a place whose windows show the weather, by the names of their files. */
export const panesOf = (windows: readonly Box[]): Record<string, () => string> => ({
  'rain-panes': () => panes(windows, 'rain'),
  'snow-panes': () => panes(windows, 'snow'),
  'fog-panes': () => panes(windows, 'fog'),
})
