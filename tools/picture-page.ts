/**
 * `npx tsx tools/picture-page.ts [names …]`: draws everything the stage can show into docs/pictures/stage, and writes
 * docs/picture-page.md. Part of `npm run pictures`. Names are beginnings of names of pictures; all when there are none.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { places, placeWordsOf } from '#scenario'
import { PICTURES, picturePage } from '../build/picture-page.ts'
import type { Drawing } from './picture-page/drawing.ts'
import { paintAll } from './picture-page/paint.ts'
import { peopleDrawn } from './picture-page/people.ts'
import { landmarksOf, marksDrawn, pieceDrawn } from './picture-page/place.ts'

const folder = join('docs', PICTURES)
const only = process.argv.slice(2)
const all: readonly Drawing[] = [
  ...marksDrawn(),
  ...places.flatMap((place) => [
    landmarksOf(place),
    ...Object.keys(placeWordsOf(place).pieces).flatMap((piece) => pieceDrawn(place, piece)),
  ]),
  ...peopleDrawn(),
]
const wanted = all.filter(({ name }) => only.length === 0 || only.some((beginning) => name.startsWith(beginning)))
mkdirSync(folder, { recursive: true })
// What is no longer shown goes.
const names = new Set(all.map(({ name }) => `${name}.webp`))
for (const file of readdirSync(folder)) if (!names.has(file)) rmSync(join(folder, file))
await paintAll(wanted, folder)
writeFileSync('docs/picture-page.md', await picturePage())
console.log(`${wanted.length} pictures are in ${folder}.`)
process.exit(0)
