import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { browserArguments, findBrowser } from '../../build/find-browser.ts'
import { lightFalloff } from '../../src/stage/light-colours.ts'
import type { Drawing } from './drawing.ts'

/** So many rows of names stand one above the other, so that neighbours do not cover each other. */
const ROWS = 5
/** Of a WebP file, 0 to 1. */
const QUALITY = 0.8

/** Draws one picture in the page and gives the bytes of a WebP file in base64. */
const paint = (page: Page, drawing: Drawing): Promise<string> =>
  page.evaluate(
    async ([{ view, scale, layers, glows = [], pins = [], paper }, falloff, rows, quality]) => {
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(view.width * scale)
      canvas.height = Math.round(view.height * scale)
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('no 2D canvas')
      if (paper !== undefined) {
        pen.fillStyle = paper
        pen.fillRect(0, 0, canvas.width, canvas.height)
      }
      for (const { svg } of layers) {
        const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
        const [w, h] = [width * scale, height * scale]
        const text = svg.replace(/^<svg[^>]*?>/, (head) =>
          head.replace(/\s(?:width|height)="[^"]*"/g, '').replace('<svg', `<svg width="${w}" height="${h}"`),
        )
        const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
        const image = new Image()
        image.src = address
        await image.decode()
        pen.drawImage(image, (x - view.x) * scale, (y - view.y) * scale, w, h)
        URL.revokeObjectURL(address)
      }
      pen.globalCompositeOperation = 'lighter'
      for (const { x, y, rx, ry, ink, strength } of glows) {
        pen.save()
        pen.translate((x - view.x) * scale, (y - view.y) * scale)
        pen.scale(rx * scale, ry * scale)
        pen.globalAlpha = strength
        const glow = pen.createRadialGradient(0, 0, 0, 0, 0, 1)
        for (const [at, alpha] of falloff) glow.addColorStop(at, `rgba(${ink}, ${alpha})`)
        pen.fillStyle = glow
        pen.fillRect(-1, -1, 2, 2)
        pen.restore()
      }
      pen.globalCompositeOperation = 'source-over'
      pen.font = '600 15px system-ui, sans-serif'
      pen.textBaseline = 'middle'
      for (const [i, { name, x, y }] of pins.entries()) {
        const [at, foot] = [(x - view.x) * scale, (y - view.y) * scale]
        const top = 22 + (i % rows) * 30
        const half = pen.measureText(name).width / 2 + 8
        const middle = Math.min(canvas.width - half - 4, Math.max(half + 4, at))
        for (const [width, colour] of [
          [5, '#fffdf8'],
          [2, '#141a26'],
        ] as const) {
          pen.strokeStyle = colour
          pen.lineWidth = width
          pen.beginPath()
          pen.moveTo(at, top)
          pen.lineTo(at, foot)
          pen.stroke()
        }
        pen.beginPath()
        pen.arc(at, foot, 5, 0, 7)
        pen.fillStyle = '#141a26'
        pen.fill()
        pen.lineWidth = 2
        pen.strokeStyle = '#fffdf8'
        pen.stroke()
        pen.beginPath()
        pen.roundRect(middle - half, top - 12, 2 * half, 24, 6)
        pen.fillStyle = '#fffdf8'
        pen.fill()
        pen.strokeStyle = '#141a26'
        pen.lineWidth = 1.5
        pen.stroke()
        pen.fillStyle = '#141a26'
        pen.fillText(name, middle - half + 8, top + 1)
      }
      return canvas.toDataURL('image/webp', quality).split(',')[1] ?? ''
    },
    [drawing, lightFalloff, ROWS, QUALITY] as const,
  )

/** Draws pictures in one page of a browser, and writes them into a folder as WebP files. */
export async function paintAll(drawings: readonly Drawing[], folder: string): Promise<void> {
  const path = findBrowser()
  if (path === null) throw new Error('pictures need Chrome or Chromium')
  const browser = await chromium.launch({ executablePath: path, args: browserArguments })
  try {
    const page = await browser.newPage()
    for (const drawing of drawings)
      writeFileSync(join(folder, `${drawing.name}.webp`), Buffer.from(await paint(page, drawing), 'base64'))
  } finally {
    await browser.close()
  }
}
