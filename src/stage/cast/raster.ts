import type { Time } from '#scenario'
import { turnToPaint } from '../paint-queue.ts'
import type { Drawing } from './compose.ts'

/** The light on a figure. It is drawn into the figure's picture, as the Canvas renderer has neither tint nor shader. */
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

/** Draws an SVG at `scale` device px a unit onto a canvas of its own. */
export async function rasterise(drawing: Drawing, scale: number, shading: Shading): Promise<HTMLCanvasElement> {
  const url = URL.createObjectURL(new Blob([drawing.svg(scale)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    await turnToPaint()
    const canvas = blank(image.width, image.height)
    contextOf(canvas).drawImage(image, 0, 0)
    shade(canvas, shading)
    return canvas
  } finally {
    URL.revokeObjectURL(url)
  }
}

function shade(canvas: HTMLCanvasElement, { grade, you, falls, rim }: Shading): void {
  const base = lights[grade?.time ?? 'day']
  const light = you ? { ...base, ...own } : base
  const context = contextOf(canvas)
  const shape = copy(canvas)
  // Half-clear pixels, as along every edge, are made solid first: multiplying them as they are would make them pale.
  for (let i = 0; i < 3; i += 1) context.drawImage(canvas, 0, 0)
  context.globalCompositeOperation = 'multiply'
  context.fillStyle = grade?.multiply ?? light.multiply
  context.fillRect(0, 0, canvas.width, canvas.height)
  if (falls) {
    const fall = context.createLinearGradient(0, canvas.height * 0.25, 0, canvas.height)
    fall.addColorStop(0, '#ffffff')
    fall.addColorStop(1, FEET)
    context.fillStyle = fall
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  // Multiplying also paints where the drawing is empty.
  context.globalCompositeOperation = 'destination-in'
  context.drawImage(shape, 0, 0)
  if (rim > 0 && light.strength > 0) edge(context, shape, light, you ? 0 : (grade?.light ?? 0), rim)
}

/** The strip of a shape along its edge toward the light: what a copy of it, moved away from the light, does not cover. */
function edge(
  context: CanvasRenderingContext2D,
  shape: HTMLCanvasElement,
  light: Light,
  from: -1 | 0 | 1,
  width: number,
): void {
  for (const side of from === 0 ? [-1, 1] : [from]) {
    const strip = copy(shape)
    const c = contextOf(strip)
    c.globalCompositeOperation = 'destination-out'
    c.drawImage(shape, -side * width, width * 0.5)
    c.globalCompositeOperation = 'source-in'
    c.fillStyle = light.rim
    c.fillRect(0, 0, strip.width, strip.height)
    context.globalCompositeOperation = 'source-atop'
    context.globalAlpha = light.strength
    context.drawImage(strip, 0, 0)
  }
  context.globalAlpha = 1
}

function copy(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const out = blank(canvas.width, canvas.height)
  contextOf(out).drawImage(canvas, 0, 0)
  return out
}

function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, width)
  canvas.height = Math.max(1, height)
  return canvas
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2D canvas')
  return context
}
