/**
 * Makes every sound of Step In from nothing: `npx tsx art/build-sound.ts`.
 * Writes assets/sound/*.webm and *.mp3 and src/sound/sprites.ts, measures what it wrote, prints a table and fails
 * when something is too loud, too soft or too big. `--look` also writes each sound as WAV with its spectrogram to
 * .cache/sound.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sounds } from '../src/scenario/vocabulary.ts'
import { beds } from './sound/beds.ts'
import { decode, missingPrograms, picture } from './sound/commands.ts'
import { doors } from './sound/doors.ts'
import { encode, type Rates } from './sound/encode.ts'
import { levelled, loudness, trimmed } from './sound/loudness.ts'
import { pulses, ticks } from './sound/pulse-and-ticks.ts'
import { loopsOf, quietSeam, type Sheet, sheetOf, type Sprite } from './sound/sheet.ts'
import { samplesIn, type Signal } from './sound/signal.ts'
import { smallThings } from './sound/small-things.ts'
import { vehicles } from './sound/vehicles.ts'
import { crowdSound, voices } from './sound/voices.ts'

const missing = missingPrograms()
if (missing.length > 0) {
  console.error(`Not installed: ${missing.join(', ')}. On Debian or Ubuntu: sudo apt-get install sox ffmpeg espeak-ng`)
  process.exit(1)
}

const root = join(import.meta.dirname, '..')
const out = join(root, 'assets', 'sound')
const gallery = join(root, '.cache', 'sound')
const look = process.argv.includes('--look')
mkdirSync(out, { recursive: true })
if (look) mkdirSync(gallery, { recursive: true })

type Recipes = Readonly<Record<string, () => Signal>>
interface Group {
  readonly recipes: Recipes
  readonly loops: boolean
  readonly by: 'momentary' | 'integrated'
  /** LUFS, measured by `by`. */
  readonly target: number
  readonly rates: Rates
}

/** Hums and rumbles need little; rain is all treble. */
const bedRates = (id: string): Rates =>
  id === 'rain-on-road'
    ? { opus: 32, mp3: 24, mp3Rate: 22_050 }
    : { opus: id === 'traffic-road' || id === 'street-day' ? 24 : 18, mp3: 16, mp3Rate: 16_000 }
const groups: Record<string, Group> = {
  foley: {
    recipes: { ...doors, ...smallThings, ...vehicles, ...crowdSound },
    loops: false,
    by: 'momentary',
    target: -21,
    rates: { opus: 30, mp3: 32, mp3Rate: 24_000 },
  },
  voice: { recipes: voices, loops: false, by: 'momentary', target: -21, rates: { opus: 18, mp3: 16, mp3Rate: 16_000 } },
  ui: { recipes: ticks, loops: false, by: 'momentary', target: -27, rates: { opus: 32, mp3: 32, mp3Rate: 22_050 } },
  pulse: { recipes: pulses, loops: true, by: 'momentary', target: -26, rates: { opus: 14, mp3: 16, mp3Rate: 16_000 } },
  ...Object.fromEntries(
    Object.entries(beds).map(([id, make]): [string, Group] => [
      `bed-${id}`,
      { recipes: { [id]: make }, loops: true, by: 'integrated', target: -25, rates: bedRates(id) },
    ]),
  ),
}

const problems: string[] = []
const rows: string[] = []
const levels: Record<string, number[]> = {}
const sheets: Record<string, Sheet> = {}
let bytes = 0

/** Checks one sound as it comes out of an encoded file. */
function check(file: string, id: string, format: string, heard: Signal, group: Group): string {
  const { momentary, integrated, peak } = loudness(`${id}-${format}`, heard)
  const level = group.by === 'momentary' ? momentary : integrated
  const family = `${file.startsWith('bed-') ? 'beds' : file} ${format}`
  ;(levels[family] ??= []).push(level)
  if (!(peak < -1)) problems.push(`${id}.${format}: true peak ${peak} dBFS, must be below -1`)
  if (!(Math.abs(level - group.target) < 1.5)) problems.push(`${id}.${format}: ${level} LUFS, wanted ${group.target}`)
  return `${level.toFixed(1).padStart(7)} ${peak.toFixed(1).padStart(6)}`
}

for (const [file, group] of Object.entries(groups)) {
  const made = Object.fromEntries(
    Object.entries(group.recipes).map(([id, make]) => [
      id,
      levelled(id, group.loops ? make() : trimmed(make()), group.by, group.target),
    ]),
  )
  const sheet = group.loops ? loopsOf(made) : sheetOf(made)
  const base = join(out, file)
  const sizes = encode(base, file, sheet.signal, group.rates)
  bytes += sizes.webm + sizes.mp3
  const [webm, mp3] = [decode(`${base}.webm`), decode(`${base}.mp3`)]
  const sprites = Object.entries(sheet.sprites).map(([id, sprite]): readonly [string, Sprite] => {
    const [offset, length, loop] = sprite
    return [id, [loop ? quietSeam([webm, mp3], sprite) : offset, length, loop]]
  })
  sheets[file] = { ...sheet, sprites: Object.fromEntries(sprites) }
  for (const [id, [offset, length]] of sprites) {
    const cut = (signal: Signal) => signal.slice(samplesIn(offset / 1000), samplesIn((offset + length) / 1000))
    const measured = [check(file, id, 'webm', cut(webm), group), check(file, id, 'mp3', cut(mp3), group)]
    rows.push(`${file.padEnd(21)} ${id.padEnd(17)} ${(length / 1000).toFixed(2).padStart(6)} s ${measured.join('  ')}`)
    if (look) picture(gallery, id, cut(webm))
  }
  rows.push(`${file.padEnd(21)} ${(sizes.webm / 1024).toFixed(0)} kB webm, ${(sizes.mp3 / 1024).toFixed(0)} kB mp3`)
}

for (const [family, all] of Object.entries(levels)) {
  const spread = Math.max(...all) - Math.min(...all)
  rows.push(`${family.padEnd(21)} spread ${spread.toFixed(1)} LU`)
  if (!(spread <= 3)) problems.push(`${family}: ${spread.toFixed(1)} LU apart, at most 3`)
}
for (const id of sounds) {
  if (!sheets['foley']?.sprites[id] && !sheets['voice']?.sprites[id]) problems.push(`${id}: no recipe makes it`)
}
if (bytes > 1.6e6) problems.push(`${(bytes / 1e6).toFixed(2)} MB in all, must stay below 1.6`)

const entries = Object.entries(sheets).map(([file, { signal, sprites }]) => {
  const list = Object.entries(sprites).map(([id, sprite]) => `      '${id}': [${sprite.join(', ')}],`)
  return `  '${file}': {\n    seconds: ${(signal.length / 48_000).toFixed(3)},\n    sprites: {\n${list.join('\n')}\n    },\n  },`
})
writeFileSync(
  join(root, 'src', 'sound', 'sprites.ts'),
  `/** Written by art/build-sound.ts; not to be edited. Per file: its seconds, and per sound its offset and length in ms and whether it loops. */
export const files = {
${entries.join('\n')}
} as const
`,
)

console.log('file                  sound             length     webm LUFS  peak     mp3 LUFS  peak')
console.log(rows.join('\n'))
console.log(`${(bytes / 1e6).toFixed(2)} MB in all`)
if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`)
  process.exitCode = 1
}
