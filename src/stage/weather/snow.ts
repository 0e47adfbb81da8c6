import Phaser from 'phaser'
import { world } from '../marks.ts'
import { drops } from './drops.ts'
import type { Weather } from './rain.ts'

interface Flake {
  readonly image: Phaser.GameObjects.Image
  readonly speed: number
  readonly sway: number
}

/** Snow: two depths of flakes that sway as they sink. */
export class Snow implements Weather {
  readonly slow = false
  private readonly flakes: Flake[] = []
  private time = 0

  constructor(
    scene: Phaser.Scene,
    back: Phaser.GameObjects.Container,
    front: Phaser.GameObjects.Container,
    share: number,
  ) {
    for (let i = 0; i < 110 * share; i++) {
      const near = i % 4 === 0
      const image = new Phaser.GameObjects.Image(
        scene,
        -100 + Math.random() * 1480,
        -60 + Math.random() * 840,
        drops,
        near ? 'flake-near' : 'flake-far',
      )
      image.setScale(near ? 0.7 + Math.random() * 0.5 : 0.7 + Math.random() * 0.6)
      const target = near ? front : back
      target.add(image)
      this.flakes.push({
        image,
        speed: near ? 95 + Math.random() * 40 : 42 + Math.random() * 26,
        sway: Math.random() * 6.3,
      })
    }
  }

  update(deltaMs: number, calm: boolean): void {
    if (calm) return
    const dt = deltaMs / 1000
    this.time += dt
    for (const { image, speed, sway } of this.flakes) {
      image.y += speed * dt
      image.x += (Math.sin(this.time * 0.9 + sway) * 22 - 10) * dt
      if (image.y > world.height + 30) {
        image.y = -40
        image.x = -100 + Math.random() * (world.width + 200)
      }
    }
  }
}
