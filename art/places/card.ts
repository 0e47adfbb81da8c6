/** The catalogue's picture of a place: its layers in one SVG, for one time of day, cropped to 16:9. */
import { times, type Time } from '../../src/scenario/vocabulary.ts'
import { palette } from './palette.ts'
import type { Point } from './projection.ts'
import type { Box } from './svg.ts'

/** A drawing as it goes into a card. */
const inner = (svg: string): string =>
  svg
    .replace(/^<svg[^>]*>\n?/, '')
    .replace(/<style>.*?<\/style>\n?/s, '')
    .replace(/<\/svg>\s*$/, '')

/** Ids are the file's own: in a card several files meet. */
const apart = (svg: string, prefix: string): string =>
  svg.replace(/id="([\w-]+)"/g, `id="${prefix}$1"`).replace(/url\(#([\w-]+)\)/g, `url(#${prefix}$1)`)

/** Leaves out points that lie within `slack` of the line between their neighbours (Douglas–Peucker). */
function simpler(points: readonly Point[], slack: number): Point[] {
  const [first, last] = [points[0], points[points.length - 1]]
  if (!first || !last || points.length < 3) return [...points]
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]]
  const length = Math.hypot(dx, dy)
  let far = 0
  let at = 0
  for (let i = 1; i < points.length - 1; i++) {
    const [x, y] = points[i]!
    const off =
      length < 0.01
        ? Math.hypot(x - first[0], y - first[1])
        : Math.abs((x - first[0]) * dy - (y - first[1]) * dx) / length
    if (off > far) [far, at] = [off, i]
  }
  if (far <= slack) return [first, last]
  return [...simpler(points.slice(0, at + 1), slack).slice(0, -1), ...simpler(points.slice(at), slack)]
}

/** At a card's size a unit is a third of a pixel: whole numbers, relative, and no more points than are seen. */
function lighter(d: string): string {
  if (!/^(?:[ML]-?[\d.]+ -?[\d.]+|Z)+$/.test(d)) return d.replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n))))
  return d
    .split(/(?=M)/)
    .map((part) => {
      const points = [...part.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((m): Point => [Number(m[1]), Number(m[2])])
      const [start, ...rest] = simpler(points, 1.5).map(([x, y]): Point => [Math.round(x), Math.round(y)])
      if (!start) return ''
      let [x, y] = start
      const steps = rest.map(([nx, ny]) => {
        const step = `${nx - x} ${ny - y}`
        ;[x, y] = [nx, ny]
        return step
      })
      return `M${start[0]} ${start[1]}l${steps.join(' ').replace(/ -/g, '-')}${part.endsWith('Z') ? 'z' : ''}`
    })
    .join('')
}

/** Without the small pieces that lie outside the crop, such as windows and blades of grass, and with fewer of the many. */
function seen(d: string, { x, y, width, height }: Box): string {
  const parts = d.split(/(?=M)/)
  return parts
    .filter((part, i) => {
      if (parts.length > 50 && i % 5 < 2) return false
      const at = /^M(-?[\d.]+) (-?[\d.]+)/.exec(part)
      if (!at || part.length > 90) return true
      const [px, py] = [Number(at[1]), Number(at[2])]
      return px > x - 30 && px < x + width + 10 && py > y - 30 && py < y + height + 30
    })
    .join('')
}

/**
 * @param layers drawings from back to front
 * @param crop what of the picture is seen
 * @param over more SVG on top, such as rain
 */
export function card(layers: readonly string[], time: Time, crop: Box, over: string): string {
  let body = layers.map((svg, i) => apart(inner(svg), `l${i}`)).join('') + over
  if (time === 'day') body = body.replace(/<(path|ellipse)[^>]*class="lit"[^>]*\/>/g, '')
  body = body
    .replace(/var\(--([\w-]+)\)/g, (_, name: keyof (typeof palette)['night']) => palette[time][name])
    .replace(/ class="lit"/g, '')
    .replace(/(\d+\.\d)\d+/g, '$1')
    .replace(/ d="([^"]+)"/g, (_, d: string) => ` d="${lighter(seen(d, crop))}"`)
    .replace(/<path d=""[^>]*\/>/g, '')
    .replace(/ style="((?:[\w-]+:#\w+;?)+)"/g, (_, style: string) =>
      style
        .split(';')
        .map((rule) => ` ${rule.replace(/:(.*)/, '="$1"')}`)
        .join(''),
    )
    .replace(/\n/g, '')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${crop.x} ${crop.y} ${crop.width} ${crop.height}" stroke-linejoin="round" stroke-linecap="round">${body}</svg>\n`
}

/** A card for every time of day, by the name of its file. */
export const cards = (draw: (time: Time) => string): Record<string, () => string> =>
  Object.fromEntries(times.map((time) => [`card-${time}`, () => draw(time)]))
