import Phaser from 'phaser'
import type { Time } from '#scenario'
import type { Departure } from './departure.ts'
import { swell } from './swell.ts'

export type LightColour = 'warm' | 'white' | 'blue' | 'amber'

/** A soft light laid over the picture (added to what is there). Picture units. */
export interface Light {
  readonly slot: 'back-lights' | 'lights'
  readonly x: number
  readonly y: number
  readonly rx: number
  readonly ry: number
  readonly colour: LightColour
  /** 0 to 1, at night. */
  readonly strength: number
  /** `turning` swells and fades like a slow light bar; `phase` is where in its revolution it begins, 0 to 1. */
  readonly kind: 'steady' | 'turning'
  readonly phase?: number
  /** Shines only while the stopped car is there. */
  readonly car?: boolean
}

/** How much of a light is left by day. */
const byTime: Readonly<Record<Time, number>> = { night: 1, dawn: 0.6, dusk: 0.6, day: 0.22 }

const inks: Readonly<Record<LightColour, string>> = {
  warm: '255, 205, 130',
  white: '255, 244, 220',
  blue: '70, 110, 255',
  amber: '255, 176, 60',
}

const size = 128

/** Bakes one soft disc per colour; call once per game. */
export function bakeLights(textures: Phaser.Textures.TextureManager): void {
  for (const [colour, rgb] of Object.entries(inks)) {
    const key = `light-${colour}`
    if (textures.exists(key)) continue
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = size
    const pen = canvas.getContext('2d')
    if (!pen) continue
    const glow = pen.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2)
    for (const [at, alpha] of [
      [0, 0.9],
      [0.12, 0.62],
      [0.3, 0.3],
      [0.55, 0.1],
      [0.8, 0.02],
      [1, 0],
    ] as const)
      glow.addColorStop(at, `rgba(${rgb}, ${alpha})`)
    pen.fillStyle = glow
    pen.fillRect(0, 0, size, size)
    textures.addCanvas(key, canvas)
  }
}

/** The lights of a place, as images inside the containers of their slots. */
export class Lights {
  private readonly lamps: { readonly light: Light; readonly image: Phaser.GameObjects.Image; readonly full: number }[] =
    []

  constructor(
    scene: Phaser.Scene,
    lights: readonly Light[],
    time: Time,
    slotOf: (slot: Light['slot']) => Phaser.GameObjects.Container,
  ) {
    for (const light of lights) {
      const image = new Phaser.GameObjects.Image(scene, light.x, light.y, `light-${light.colour}`)
      image.setDisplaySize(light.rx * 2, light.ry * 2).setBlendMode(Phaser.BlendModes.ADD)
      slotOf(light.slot).add(image)
      const full = light.strength * byTime[time]
      image.setAlpha(full)
      this.lamps.push({ light, image, full })
    }
  }

  /**
   * @param steady turning lights glow evenly
   * @param departure moves the lights of the stopped car
   */
  update(timeMs: number, steady: boolean, car: boolean, departure: Departure): void {
    for (const { light, image, full } of this.lamps) {
      if (light.car)
        image.setPosition(light.x + departure.x, light.y + departure.y).setVisible(car || departure.running)
      if (light.kind === 'steady') continue
      const alpha = full * (steady ? 0.55 : 0.05 + 0.95 * swell(timeMs, light.phase ?? 0))
      image.setAlpha(alpha).setVisible(alpha > 0.06)
    }
  }
}
