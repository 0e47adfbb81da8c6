import type { Time } from '#scenario'
import { turnToPaint } from './paint-queue.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The view box of an SVG's root; throws when it has none. */
export function viewBoxOf(svg: string): Box {
  const found = /<svg[^>]*\sviewBox="([^"]+)"/.exec(svg)
  const [x, y, width, height] = (found?.[1] ?? '').split(/[\s,]+/).map(Number)
  if (x === undefined || y === undefined || !width || !height) throw new Error(`no view box in ${svg.slice(0, 80)}`)
  return { x, y, width, height }
}

/** The same SVG with explicit pixels (without them browsers guess, and blur) and the time of day on its root. */
export function sized(svg: string, width: number, height: number, time?: Time): string {
  return svg.replace(/<svg([^>]*)>/, (_, rest: string) => {
    const kept = rest.replace(/\s(?:width|height|data-time)="[^"]*"/g, '')
    return `<svg${kept} width="${width}" height="${height}"${time ? ` data-time="${time}"` : ''}>`
  })
}

/**
 * Draws an SVG once into a canvas of `width` × `height` device pixels.
 * @param time which of the drawing's palettes; without it the drawing's own
 * @throws when the browser cannot read the SVG
 */
export async function rasterise(svg: string, width: number, height: number, time?: Time): Promise<HTMLCanvasElement> {
  const w = Math.max(1, Math.round(width))
  const h = Math.max(1, Math.round(height))
  const url = URL.createObjectURL(new Blob([sized(svg, w, h, time)], { type: 'image/svg+xml' }))
  try {
    const image = new Image(w, h)
    image.src = url
    await image.decode()
    await turnToPaint()
    const canvas = document.createElement('canvas')
    canvas.width = w
    canvas.height = h
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no 2D canvas')
    pen.drawImage(image, 0, 0, w, h)
    return canvas
  } finally {
    URL.revokeObjectURL(url)
  }
}
