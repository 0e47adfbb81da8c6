import Phaser from 'phaser'
import { adult } from './marks.ts'

/** How strong the light behind the trainee's own figure is, 0 to 1, and how quickly it comes, ms. */
const strength = 0.8
const rising = 260

/** The warm light behind the trainee's own figure while the choices are open. */
export class Glow {
  private readonly light: Phaser.GameObjects.Image

  constructor(scene: Phaser.Scene, parent: Phaser.GameObjects.Container) {
    this.light = new Phaser.GameObjects.Image(scene, 0, 0, 'light-warm')
      .setBlendMode(Phaser.BlendModes.ADD)
      .setAlpha(0)
      .setVisible(false)
    parent.addAt(this.light, 0)
  }

  /**
   * @param at the own figure's feet and scale while it stands in front of the others; null otherwise
   * @param still the light comes and goes at once
   */
  update(
    deltaMs: number,
    at: { readonly x: number; readonly y: number; readonly scale: number } | null,
    still: boolean,
  ): void {
    const goal = at ? strength : 0
    const { alpha } = this.light
    if (alpha === goal && !at) return
    const next = still ? goal : alpha + (goal - alpha) * (1 - Math.exp(-deltaMs / rising))
    this.light.setAlpha(next < 0.005 ? 0 : next).setVisible(next >= 0.005)
    if (!at) return
    const tall = adult * at.scale
    this.light.setPosition(at.x, at.y - tall * 0.62).setDisplaySize(tall * 1.5, tall * 1.7)
  }
}
