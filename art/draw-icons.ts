/** Draws the icons of the installed program from its mark: `npm run build:icons`. */
import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { browserArguments, findBrowser } from '../build/find-browser.ts'

const mark = readFileSync('public/favicon.svg', 'utf8')
/** Size in px, and the share of it the mark takes: what masks may cut away is left free. */
const icons = { '192': [192, 0.76], '512': [512, 0.76], 'maskable-512': [512, 0.56], 'apple-180': [180, 0.68] } as const

const executablePath = findBrowser()
if (executablePath === null) throw new Error('Drawing needs Chrome or Chromium.')
mkdirSync('public/icons', { recursive: true })
const browser = await chromium.launch({ executablePath, args: [...browserArguments] })
const page = await browser.newPage()
for (const [name, [size, share]] of Object.entries(icons)) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0;background:#22324f;display:grid;place-items:center;height:100vh}svg{width:${share * size}px}</style>${mark}`,
  )
  await page.screenshot({ path: `public/icons/${name}.png` })
}
await browser.close()
