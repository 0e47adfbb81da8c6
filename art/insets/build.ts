/**
 * Makes the insets, `assets/insets/*.svg`, from what is drawn in art/insets.
 * Run: npx tsx art/insets/build.ts
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawings } from './all.ts'

const out = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'assets', 'insets')
let bytes = 0

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
for (const [name, inner] of Object.entries(drawings)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">${inner.replaceAll(' transform="translate(0 0) rotate(0) scale(1 1)"', '')}</svg>\n`
  writeFileSync(join(out, `${name}.svg`), svg)
  bytes += svg.length
}
console.log(`${Math.round(bytes / 1024)} kB in assets/insets`)
