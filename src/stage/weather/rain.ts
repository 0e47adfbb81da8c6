import Phaser from 'phaser'
import { world } from '../marks.ts'
import type { PlaceSet } from '../place/place-set.ts'
import { drops } from './drops.ts'

/** Something that falls or drifts. It is built once and moved each frame; in play it allocates nothing. */
export interface Weather {
  /** Whether it moves so slowly that nobody sees how often it is drawn. */
  readonly slow: boolean
  /** @param calm reduced motion: drops and flakes stay where they are, as in a drawing */
  update(deltaMs: number, calm: boolean): void
}

const { Image } = Phaser.GameObjects
const left = -120
const span = world.width + 240
const top = -130
const kinds = [
  { frame: 'far', count: 46, speed: 760, slant: 0.3, back: true },
  { frame: 'mid', count: 34, speed: 1080, slant: 0.3, back: false },
  { frame: 'near', count: 9, speed: 1500, slant: 0.29, back: false },
] as const

interface Streak {
  readonly image: Phaser.GameObjects.Image
  readonly speed: number
  readonly slant: number
  readonly reach: number
}
interface Splash {
  readonly image: Phaser.GameObjects.Image
  age: number
  readonly life: number
}

/** Rain: three depths of streaks, splashes on the road, rings in the puddles. */
export class Rain implements Weather {
  readonly slow = false
  private readonly streaks: Streak[] = []
  private readonly splashes: Splash[] = []
  private readonly rings: Splash[] = []
  private readonly place: PlaceSet

  constructor(
    scene: Phaser.Scene,
    place: PlaceSet,
    back: Phaser.GameObjects.Container,
    front: Phaser.GameObjects.Container,
    share: number,
  ) {
    this.place = place
    const ground = place.ground ?? world.height
    for (const kind of kinds) {
      for (let i = 0; i < kind.count * share; i++) {
        const image = new Image(scene, left + Math.random() * span, top + Math.random() * 900, drops, kind.frame)
        const target = kind.back ? back : front
        target.add(image)
        const reach = kind.back ? ground - 60 + Math.random() * 180 : world.height + 60
        this.streaks.push({ image, speed: kind.speed * (0.9 + Math.random() * 0.2), slant: kind.slant, reach })
      }
    }
    for (let i = 0; i < 26 * share; i++) {
      const image = new Image(scene, 0, 0, drops, 'splash0')
      back.add(image)
      this.splashes.push({ image, age: Math.random() * 320, life: 260 + Math.random() * 160 })
      this.drop(image, ground)
    }
    for (const puddle of place.puddles) {
      for (let i = 0; i < 3; i++) {
        const image = new Image(scene, puddle.x, puddle.y, drops, 'ring').setScale(0)
        back.add(image)
        this.rings.push({ image, age: i * 420 + Math.random() * 300, life: 1250 })
      }
    }
  }

  private drop(image: Phaser.GameObjects.Image, ground: number): void {
    const y = ground + Math.random() ** 0.8 * (world.height + 10 - ground)
    image.setPosition(left + Math.random() * span, y).setScale(0.35 + ((y - ground) / 220) * 0.75)
  }

  update(deltaMs: number, calm: boolean): void {
    if (calm) return
    const dt = deltaMs / 1000
    for (const { image, speed, slant, reach } of this.streaks) {
      image.y += speed * dt
      image.x -= speed * slant * dt
      if (image.y > reach) {
        image.y = top
        image.x = left + Math.random() * (span + 260)
      }
    }
    const ground = this.place.ground ?? world.height
    for (const splash of this.splashes) {
      splash.age += deltaMs
      if (splash.age > splash.life) {
        splash.age = 0
        this.drop(splash.image, ground)
      }
      const step = Math.min(2, Math.floor((splash.age / splash.life) * 3))
      splash.image.setFrame(step === 0 ? 'splash0' : step === 1 ? 'splash1' : 'splash2')
    }
    for (let i = 0; i < this.rings.length; i++) {
      const ring = this.rings[i]
      const puddle = this.place.puddles[Math.floor(i / 3)]
      if (!ring || !puddle) continue
      ring.age += deltaMs
      if (ring.age > ring.life) {
        ring.age = 0
        ring.image.setPosition(
          puddle.x + (Math.random() * 2 - 1) * puddle.width * 0.7,
          puddle.y + (Math.random() * 2 - 1) * puddle.height * 0.4,
        )
      }
      const k = ring.age / ring.life
      ring.image.setScale(0.1 + k * 0.75).setAlpha((1 - k) * 0.9)
    }
  }
}
