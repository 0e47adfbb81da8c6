import type { Time } from '#scenario'
import { type Later, turnToPaint } from '../paint-queue.ts'
import type { Drawing } from './compose.ts'
import { type Colour, lightPixels, type PixelLight } from './light-pixels.ts'

/** The light on a figure. It is laid on the figure's picture, as the Canvas renderer has neither tint nor shader. */
export interface Grade {
  /** The time of day, from which the light has its colour unless `multiply` is given. */
  readonly time: Time
  /** Colour everything is multiplied with, #rrggbb, instead of that of the time. White changes nothing. */
  readonly multiply?: string
  /** Which side a thin light along the outline comes from: -1 left, 1 right, 0 both. */
  readonly light?: -1 | 0 | 1
}

interface Light {
  readonly multiply: string
  readonly rim: string
  /** 0 to 1. */
  readonly strength: number
}

const lights: Record<Time, Light> = {
  dawn: { multiply: '#e3e9f2', rim: '#ffd9b8', strength: 0.5 },
  day: { multiply: '#ffffff', rim: '#ffffff', strength: 0 },
  dusk: { multiply: '#f6e0d6', rim: '#ffb886', strength: 0.55 },
  night: { multiply: '#d2d5e9', rim: '#86a8ea', strength: 0.6 },
}
/** The colour along the outline of the trainee's own figure: that of *Step in*. */
const own = { rim: '#e3a63b', strength: 1 } as const
/** How much darker than the head the feet are. */
const FEET = '#c3c8d8'

export const gradeKey = (grade: Grade | null, you: boolean): string =>
  `${grade ? `${grade.time}${grade.multiply ?? ''}${grade.light ?? 0}` : ''}${you ? '!' : ''}`

export interface Shading {
  readonly grade: Grade | null
  /** The trainee's own figure. */
  readonly you: boolean
  /** The drawing reaches the ground, and grows darker toward it. */
  readonly falls: boolean
  /** Device px of the light along the outline; 0 for none, as inside a face. */
  readonly rim: number
}

/**
 * Draws an SVG at `scale` device px a unit onto a canvas of its own.
 * @param later given when it is drawn ahead of when it may be wanted
 */
export async function rasterise(
  drawing: Drawing,
  scale: number,
  shading: Shading,
  later: Later | null,
): Promise<HTMLCanvasElement> {
  const url = URL.createObjectURL(new Blob([drawing.svg(scale)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    await turnToPaint(later)
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, image.width)
    canvas.height = Math.max(1, image.height)
    const light = lightOf(shading)
    const pen = canvas.getContext('2d', { willReadFrequently: light !== null })
    if (!pen) throw new Error('no 2D canvas')
    pen.drawImage(image, 0, 0)
    if (light === null) return canvas
    const data = pen.getImageData(0, 0, canvas.width, canvas.height)
    lightPixels(data.data, canvas.width, canvas.height, light)
    pen.putImageData(data, 0, 0)
    return canvas
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The light to be laid on the pixels; null when it would change none. */
function lightOf({ grade, you, falls, rim }: Shading): PixelLight | null {
  const base = lights[grade?.time ?? 'day']
  const { multiply, rim: colour, strength } = you ? { ...base, ...own } : base
  const all = colourOf(grade?.multiply ?? multiply)
  const edged = rim > 0 && strength > 0
  if (!falls && !edged && all.every((part) => part === 255)) return null
  const from = you ? 0 : (grade?.light ?? 0)
  return {
    multiply: all,
    feet: falls ? colourOf(FEET) : null,
    rim: edged ? { colour: colourOf(colour), strength, width: rim, sides: from === 0 ? [-1, 1] : [from] } : null,
  }
}

/** @param hex #rrggbb */
function colourOf(hex: string): Colour {
  const all = Number.parseInt(hex.slice(1), 16)
  return [(all >> 16) & 255, (all >> 8) & 255, all & 255]
}
