import type Phaser from 'phaser'
import { addPicture } from '../add-picture.ts'

/** Names of the small pictures weather is made of. */
export const drops = 'weather'

/** Bakes streaks, splashes, rings and flakes into one texture, so a whole shower is one batch. */
export function bakeDrops(textures: Phaser.Textures.TextureManager): void {
  if (textures.exists(drops)) return
  const canvas = document.createElement('canvas')
  canvas.width = 256
  canvas.height = 160
  const pen = canvas.getContext('2d')
  if (!pen) return
  const frames: [name: string, x: number, y: number, w: number, h: number][] = []
  const frame = (...one: (typeof frames)[number]): void => void frames.push(one)

  // Streaks lean a little, as if the wind came from the left. They are drawn slanted, so none is rotated in play.
  const streak = (name: string, x: number, w: number, h: number, weight: number, alpha: number): void => {
    const run = pen.createLinearGradient(0, 2, 0, h)
    run.addColorStop(0, 'rgba(214, 226, 255, 0)')
    run.addColorStop(0.8, `rgba(214, 226, 255, ${alpha})`)
    run.addColorStop(1, `rgba(236, 242, 255, ${alpha})`)
    pen.strokeStyle = run
    pen.lineWidth = weight
    pen.lineCap = 'round'
    pen.beginPath()
    pen.moveTo(x + w - weight, 2)
    pen.lineTo(x + weight, h - 2)
    pen.stroke()
    frame(name, x, 0, w, h)
  }
  streak('far', 0, 12, 34, 1.1, 0.34)
  streak('mid', 16, 20, 62, 1.6, 0.5)
  streak('near', 40, 34, 112, 2.4, 0.4)

  pen.strokeStyle = 'rgba(220, 230, 255, 0.8)'
  for (let i = 0; i < 3; i++) {
    const x = 84 + i * 28
    pen.lineWidth = 1.5 - i * 0.35
    pen.globalAlpha = 0.9 - i * 0.25
    pen.beginPath()
    pen.ellipse(x + 12, 16, 3 + i * 3.4, 1.2 + i * 1.1, 0, Math.PI, Math.PI * 2)
    pen.moveTo(x + 9 - i * 2, 13 - i * 3)
    pen.lineTo(x + 7.5 - i * 3, 9 - i * 3)
    pen.moveTo(x + 15 + i * 2, 13 - i * 3)
    pen.lineTo(x + 16.5 + i * 3, 9 - i * 3)
    pen.stroke()
    frame(`splash${i}`, x, 0, 26, 22)
  }
  pen.globalAlpha = 1
  pen.lineWidth = 1.6
  pen.strokeStyle = 'rgba(226, 234, 255, 0.8)'
  pen.beginPath()
  pen.ellipse(120, 60, 30, 7, 0, 0, Math.PI * 2)
  pen.stroke()
  frame('ring', 88, 50, 64, 20)

  const flake = (name: string, x: number, r: number, alpha: number): void => {
    const soft = pen.createRadialGradient(x + 8, 100, 0, x + 8, 100, r)
    soft.addColorStop(0, `rgba(245, 248, 255, ${alpha})`)
    soft.addColorStop(0.6, `rgba(245, 248, 255, ${alpha * 0.7})`)
    soft.addColorStop(1, 'rgba(245, 248, 255, 0)')
    pen.fillStyle = soft
    pen.fillRect(x, 92, 16, 16)
    frame(name, x, 92, 16, 16)
  }
  flake('flake-far', 90, 3, 0.7)
  flake('flake-near', 110, 7, 0.85)

  // Added only now: the graphics card gets the picture as it is at this moment.
  const texture = addPicture(textures, drops, canvas)
  for (const [name, x, y, w, h] of frames) texture?.add(name, 0, x, y, w, h)
}
