import Phaser from 'phaser'
import type { Time } from '#scenario'
import { addPicture } from '../add-picture.ts'
import { world } from '../marks.ts'
import type { Weather } from './rain.ts'

const tone: Readonly<Record<Time, string>> = {
  night: '120, 134, 176',
  dawn: '206, 214, 226',
  dusk: '220, 190, 190',
  day: '232, 238, 242',
}

/** Where drawing is costly, fog moves so often, ms: by a picture unit or two, too little to be seen of what has no edges. */
const sparingly = 120

/** Fog: two wide soft banks that drift past each other, behind and before the people. */
export class Fog implements Weather {
  readonly slow: boolean
  private readonly step: number
  private owed = 0
  private readonly banks: { readonly image: Phaser.GameObjects.Image; readonly speed: number }[] = []

  constructor(
    scene: Phaser.Scene,
    time: Time,
    back: Phaser.GameObjects.Container,
    front: Phaser.GameObjects.Container,
    sparing: boolean,
  ) {
    this.slow = sparing
    this.step = sparing ? sparingly : 0
    const key = `fog-${time}`
    if (!scene.textures.exists(key)) {
      const canvas = document.createElement('canvas')
      canvas.width = 256
      canvas.height = 64
      const pen = canvas.getContext('2d')
      if (pen) {
        for (let i = 0; i < 14; i++) {
          const x = 30 + ((i * 53) % 196)
          const y = 28 + ((i * 17) % 9)
          const puff = pen.createRadialGradient(x, y, 0, x, y, 26)
          puff.addColorStop(0, `rgba(${tone[time]}, 0.3)`)
          puff.addColorStop(1, `rgba(${tone[time]}, 0)`)
          pen.fillStyle = puff
          pen.fillRect(0, 0, 256, 64)
        }
      }
      addPicture(scene.textures, key, canvas)
    }
    const bank = (
      target: Phaser.GameObjects.Container,
      x: number,
      y: number,
      w: number,
      h: number,
      alpha: number,
      speed: number,
    ): void => {
      const image = new Phaser.GameObjects.Image(scene, x, y, key).setDisplaySize(w, h).setAlpha(alpha)
      target.add(image)
      this.banks.push({ image, speed })
    }
    bank(back, 300, 350, 1900, 360, 1, 9)
    bank(back, 1100, 430, 1700, 300, 0.9, -7)
    bank(front, 500, 660, 2000, 260, 0.75, 14)
  }

  update(deltaMs: number, calm: boolean): void {
    if (calm || (this.owed += deltaMs) < this.step) return
    const passed = this.owed
    this.owed = 0
    for (const { image, speed } of this.banks) {
      image.x += (speed * passed) / 1000
      const half = image.displayWidth / 2
      if (speed > 0 && image.x - half > world.width + 140) image.x = -half - 140
      if (speed < 0 && image.x + half < -140) image.x = world.width + half + 140
    }
  }
}
