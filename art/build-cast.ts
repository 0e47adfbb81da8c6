/**
 * Makes the pieces of the cast, `assets/cast/**.svg`, from Open Peeps and from what is drawn in art/cast.
 * Run: npx tsx art/build-cast.ts
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bodies } from './cast/bodies.ts'
import { pointNames, POINTS, type Body } from './cast/body.ts'
import { restartCuts } from './cast/draw.ts'
import { handsIn } from './cast/hand-marks.ts'
import { beard, crown, face, FACE_BOX, glasses, head, HEAD_BOX, stubble, years } from './cast/heads.ts'
import { held, heldOtherwise } from './cast/held.ts'
import { overlays } from './cast/overlays.ts'
import { features, headwear, headwearAway, wornOverlays } from './cast/worn.ts'
import { parts } from './cast/parts.ts'
import { headAway } from './cast/heads-away.ts'
import { beardPieces, faceRecipes, glassesPieces, headPieces } from './cast/pieces.ts'

const out = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets', 'cast')
let bytes = 0

/** A box in whole units around a box. */
function whole([x = 0, y = 0, width = 0, height = 0]: readonly number[]): number[] {
  const [left, up] = [Math.floor(x), Math.floor(y)]
  return [left, up, Math.ceil(x + width) - left, Math.ceil(y + height) - up]
}

function write(folder: string, name: string, box: readonly number[], inner: string, data = ''): void {
  const unique = inner.replaceAll(/(id="|url\(#)(\w+)/g, `$1${folder[0]}-${name}-$2`)
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${whole(box).join(' ')}"${data}>${unique}</svg>\n`
  mkdirSync(join(out, folder), { recursive: true })
  writeFileSync(join(out, folder, `${name}.svg`), text)
  bytes += text.length
}

const keys = <T extends object>(o: T): (keyof T & string)[] => Object.keys(o) as (keyof T & string)[]

/** Where a body can touch another, from the point it stands on: `src/stage/cast/points.ts` reads it without the drawing. */
const points: Record<string, Record<string, readonly number[]>> = {}

/** A point of the body that stands, brought into a body that is lower. */
const within = ([x, y]: readonly [number, number], { box, ground }: Body): [number, number] => [
  Math.max(box[0], Math.min(box[0] + box[2], x)),
  Math.min(y, ground - 20, box[1] + box[3]),
]

rmSync(out, { recursive: true, force: true })
for (const [name, draw] of Object.entries(parts)) {
  restartCuts()
  write('part', name, [0, -600, 1645, 3200], draw())
}
for (const [name, body] of Object.entries(bodies)) {
  restartCuts()
  const data = ` data-neck="${body.neck.join(' ')}" data-ground="${body.ground}" data-middle="${body.middle}"`
  const over = body.over ? ` data-over="${whole(body.over.box).join(' ')}"` : ''
  const head = body.head ? ` data-head="${body.head}"` : ''
  const front = body.over ? `<g data-layer="over">${body.over.draw()}</g>` : ''
  write('body', name, body.box, body.draw() + front, data + head + over)
  points[name] = Object.fromEntries(
    pointNames.map((point) => {
      const [x, y] = body.points?.[point] ?? within(POINTS[point], body)
      return [point, [Math.round(x - body.middle), Math.round(y - body.ground)]]
    }),
  )
  const { front: first, other } = handsIn(body.draw() + (body.over?.draw() ?? ''))
  for (const [point, at] of Object.entries({ neck: body.neck, 'front-hand': first, 'other-hand': other }))
    if (at) (points[name] ??= {})[point] = [at[0] - body.middle, at[1] - body.ground, ...at.slice(2)]
}
for (const [name, draw] of Object.entries({ ...held, ...heldOtherwise }))
  write('held', name, [-400, -400, 800, 800], draw())
for (const [name, svg] of Object.entries(features)) write('beard', name, HEAD_BOX, svg)
for (const [name, svg] of Object.entries({ ...headwear, ...headwearAway })) write('headwear', name, HEAD_BOX, svg)
for (const [name, svg] of Object.entries({ ...overlays, ...wornOverlays }))
  write('overlay', name, [0, 0, 1645, 2600], svg)
for (const id of keys(headPieces)) write('head', id, HEAD_BOX, head(id), ` data-crown="${crown(id)}"`)
for (const id of keys(headPieces)) write('head', `away-${id}`, HEAD_BOX, headAway(id))
for (const id of keys(beardPieces)) write('beard', id, HEAD_BOX, beard(id))
write('beard', 'stubble', HEAD_BOX, stubble())
write('beard', 'years', HEAD_BOX, years())
for (const id of keys(glassesPieces)) write('glasses', id, HEAD_BOX, glasses(id))
for (const id of keys(faceRecipes)) {
  const groups = Object.entries(face(id)).map(([name, svg]) => `<g data-part="${name}">${svg}</g>`)
  write('face', id, FACE_BOX, groups.join(''))
}
writeFileSync(join(out, 'points.json'), `${JSON.stringify(points).replaceAll('},', '},\n')}\n`)
console.log(`${Math.round(bytes / 1024)} kB in assets/cast`)
