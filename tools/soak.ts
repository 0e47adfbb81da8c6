/**
 * `npm run soak`: enters and leaves fifty scenes, then plays for thirty minutes, and prints what the page holds on to.
 * `npm run soak -- 20 5` for twenty scenes and five minutes; 0 leaves a part out.
 */
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { browserArguments, findBrowser } from '../build/find-browser.ts'
import { soakPlay, soakScenes, told } from './soak/soak.ts'

const [scenes = 50, minutes = 30] = process.argv.slice(2).map(Number)
const path = findBrowser()
if (path === null) throw new Error('the soak needs Chrome or Chromium')
const outDir = '.cache/soak'
await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } })
const server = await preview({ build: { outDir }, preview: { host: '127.0.0.1', port: 4195 } })
const browser = await chromium.launch({ executablePath: path, args: browserArguments })
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
await page.goto(server.resolvedUrls?.local[0] ?? '')
await page.getByRole('heading', { name: 'Scenarios' }).waitFor()

for (const [name, wanted, soak] of [
  ['scenes entered and left', scenes, soakScenes],
  ['minutes played', minutes, soakPlay],
] as const) {
  if (wanted <= 0) continue
  console.log(`\n${wanted} ${name}`)
  const [before, after] = await soak(page, wanted, (line) => console.log(`  ${line}`))
  console.log(`  before: ${told(before)}\n  after:  ${told(after)}`)
}
await browser.close()
await server.close()
process.exit(0)
