import Phaser from 'phaser'
import type { Time } from '#scenario'
import { addPicture } from './add-picture.ts'
import { lightByTime, type LightColour, lightFalloff, lightInks } from './light-colours.ts'
import type { Departure } from './departure.ts'
import type { Circumstances, Condition } from './place/circumstances.ts'
import { swell } from './swell.ts'

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
  /** Whether it shines; always when left out. */
  readonly when?: Condition
}

/** How long a light takes to go on or out, ms. */
const fade = 350
/** Where drawing is costly, a turning light changes so often, ms. */
const sparingly = 66

interface Lamp {
  readonly light: Light
  readonly image: Phaser.GameObjects.Image
  /** Alpha at full strength. */
  readonly full: number
  /** How far it is on, 0 to 1; null before the first frame. */
  on: number | null
}

const size = 128

/** Bakes one soft disc per colour; call once per game. */
export function bakeLights(textures: Phaser.Textures.TextureManager): void {
  for (const [colour, rgb] of Object.entries(lightInks)) {
    const key = `light-${colour}`
    if (textures.exists(key)) continue
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = size
    const pen = canvas.getContext('2d')
    if (!pen) continue
    const glow = pen.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2)
    for (const [at, alpha] of lightFalloff) glow.addColorStop(at, `rgba(${rgb}, ${alpha})`)
    pen.fillStyle = glow
    pen.fillRect(0, 0, size, size)
    addPicture(textures, key, canvas)
  }
}

/** The lights of a place, as images inside the containers of their slots. */
export class Lights {
  private readonly lamps: Lamp[] = []
  private readonly sparing: boolean

  /** @param sparing turning lights change in small steps */
  constructor(
    scene: Phaser.Scene,
    lights: readonly Light[],
    time: Time,
    slotOf: (slot: Light['slot']) => Phaser.GameObjects.Container,
    sparing: boolean,
  ) {
    this.sparing = sparing
    for (const light of lights) {
      const image = new Phaser.GameObjects.Image(scene, light.x, light.y, `light-${light.colour}`)
      image.setDisplaySize(light.rx * 2, light.ry * 2).setBlendMode(Phaser.BlendModes.ADD)
      slotOf(light.slot).add(image)
      const full = light.strength * lightByTime[time]
      image.setAlpha(full)
      this.lamps.push({ light, image, full, on: null })
    }
  }

  /**
   * @param deltaMs since the frame before
   * @param how `steady`: turning lights glow evenly; `atOnce`: lights go on and out without fading
   * @param departure moves the lights of the stopped car
   */
  update(
    timeMs: number,
    deltaMs: number,
    now: Circumstances,
    how: { readonly steady: boolean; readonly atOnce: boolean },
    departure: Departure,
  ): void {
    const seen = this.sparing ? Math.floor(timeMs / sparingly) * sparingly : timeMs
    for (const lamp of this.lamps) {
      const { light, image, full } = lamp
      const wanted = light.when?.(now) === false ? 0 : 1
      const step = deltaMs / fade
      lamp.on = lamp.on === null || how.atOnce ? wanted : lamp.on + Math.max(-step, Math.min(step, wanted - lamp.on))
      if (light.car) image.setPosition(light.x + departure.x, light.y + departure.y)
      const there = light.car !== true || now.car || departure.running
      const turned = light.kind === 'steady' ? 1 : how.steady ? 0.55 : 0.05 + 0.95 * swell(seen, light.phase ?? 0)
      const alpha = full * turned * lamp.on
      image.setAlpha(alpha).setVisible(there && alpha > (light.kind === 'steady' ? 0 : 0.06))
    }
  }
}
