import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { view } from '#engine'
import type { CastView, Plan, View } from '#engine'
import { bodyDrawing, overFace } from '../../src/stage/cast/compose.ts'
import type { PieceName } from '../../src/stage/cast/compose.ts'
import { bodyOf, walkBody, WALK_FRAMES } from '../../src/stage/cast/poses.ts'
import { wardrobeOf } from '../../src/stage/cast/wardrobe.ts'
import type { Wardrobe } from '../../src/stage/cast/wardrobe.ts'
import { bedsOfScene } from '../../src/sound/beds-of-scene.ts'
import { strikeOf } from '../../src/sound/score-of-view.ts'
import { runsOf } from '../safety/runs.ts'
import type { Row } from './core.ts'

/** Vite's list of what it made: by source file, the file in the build. */
type Manifest = Readonly<Record<string, { readonly file: string }>>

interface Bytes {
  readonly raw: number
  readonly gzip: number
}

/** The built files that come of sources under assets/, weighed once each. */
class Scales {
  private readonly root: string
  private readonly built = new Map<string, string>()
  private readonly known = new Map<string, Bytes>()

  constructor(root: string) {
    this.root = root
    const manifest = JSON.parse(readFileSync(join(root, '.vite/manifest.json'), 'utf8')) as Manifest
    for (const [source, { file }] of Object.entries(manifest)) {
      const at = source.indexOf('assets/')
      if (at >= 0) this.built.set(source.slice(at).replace(/\?.*$/, ''), file)
    }
  }

  get all(): readonly string[] {
    return [...this.built.keys()]
  }

  private weigh(source: string): Bytes {
    const known = this.known.get(source)
    if (known) return known
    const file = this.built.get(source)
    if (file === undefined) throw new Error(`the build has nothing of ${source}`)
    const bytes = readFileSync(join(this.root, file))
    const found = { raw: bytes.length, gzip: gzipSync(bytes).length }
    this.known.set(source, found)
    return found
  }

  sum(sources: Iterable<string>): Bytes {
    let [raw, gzip] = [0, 0]
    for (const source of sources) {
      const found = this.weigh(source)
      raw += found.raw
      gzip += found.gzip
    }
    return { raw, gzip }
  }
}

const texts = new Map<PieceName, string>()
function textOf(name: PieceName): string {
  const text = texts.get(name) ?? readFileSync(`assets/cast/${name}.svg`, 'utf8')
  texts.set(name, text)
  return text
}

const bodies = new Map<string, readonly PieceName[]>()
/** The pieces one body of one person is put together from. */
function piecesOfBody(body: PieceName, wardrobe: Wardrobe): readonly PieceName[] {
  const key = `${body} ${wardrobe.key}`
  const known = bodies.get(key)
  if (known) return known
  const found = new Set<PieceName>([body])
  bodyDrawing(body, wardrobe, (name) => {
    found.add(name)
    return textOf(name)
  })
  bodies.set(key, [...found])
  return [...found]
}

/** The pieces one person is put together from as they are in a view, and what they walk with. */
function piecesOf(member: CastView): PieceName[] {
  const wardrobe = wardrobeOf(member)
  const walks = wardrobe.build === 'standing' ? Array.from({ length: WALK_FRAMES }, (_, i) => walkBody(i)) : []
  return [
    ...[bodyOf(member, wardrobe), ...walks].flatMap((body) => piecesOfBody(body, wardrobe)),
    `head/${wardrobe.head}`,
    `face/${member.face}`,
    ...overFace(wardrobe),
  ]
}

function sourcesOf(plan: Plan, scales: Scales): { art: Set<string>; sound: Set<string> } {
  const { place, time, weather } = plan.scenario.stage
  const art = new Set(scales.all.filter((f) => f.startsWith(`assets/places/${place}/`) && !f.includes('/card-')))
  const sound = new Set(['assets/sound/ui.webm', 'assets/sound/pulse.webm'])
  for (const { bed } of bedsOfScene(place, time, weather ?? 'clear')) sound.add(`assets/sound/bed-${bed}.webm`)
  const seen = new Set<View>()
  for (const run of runsOf(plan)) for (const h of run.happenings) seen.add(view(run, h.at))
  for (const now of seen) {
    for (const member of now.cast) {
      if (member.place === 'off') continue
      for (const piece of piecesOf(member)) art.add(`assets/cast/${piece}.svg`)
    }
    if (now.sound) sound.add(`assets/sound/${strikeOf(now.sound.id, now.sound.key).file}.webm`)
  }
  return { art, sound }
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`
const said = (art: Bytes, sound: Bytes): string =>
  `art ${kB(art.gzip)} gzip (${kB(art.raw)} raw), sound ${kB(sound.raw)}`

/** What art and sound each scenario fetches, in bytes of the built files. @param root a build with a manifest */
export function measureWeight(root: string, plans: readonly Plan[]): Row[] {
  const scales = new Scales(root)
  const rows = plans.map((plan) => {
    const { art, sound } = sourcesOf(plan, scales)
    return { what: `fetched for ${plan.scenario.id}`, measured: said(scales.sum(art), scales.sum(sound)), beside: '' }
  })
  const under = (folder: string, end: string): string[] =>
    scales.all.filter((f) => f.startsWith(folder) && f.endsWith(end) && !f.includes('/card-'))
  const art = scales.sum([...under('assets/cast/', '.svg'), ...under('assets/places/', '.svg')])
  return [
    ...rows,
    { what: 'all art and sound', measured: said(art, scales.sum(under('assets/sound/', '.webm'))), beside: '' },
  ]
}
