import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { CompiledScenario } from '#engine'
import { packedTexts, packSource } from '../../build/pack-drawings.ts'
import type { Row } from './row.ts'
import { sourcesOf } from './sources.ts'

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
    for (const [pack, texts] of packedTexts()) {
      const file = manifest[packSource(pack)]?.file
      if (file !== undefined) for (const path of Object.keys(texts)) this.built.set(`assets/${path}.svg`, file)
    }
  }

  get all(): readonly string[] {
    return [...this.built.keys()]
  }

  private fileOf(source: string): string {
    const file = this.built.get(source)
    if (file === undefined) throw new Error(`the build has nothing of ${source}`)
    return file
  }

  private weigh(file: string): Bytes {
    const known = this.known.get(file)
    if (known) return known
    const bytes = readFileSync(join(this.root, file))
    const found = { raw: bytes.length, gzip: gzipSync(bytes).length }
    this.known.set(file, found)
    return found
  }

  sum(sources: Iterable<string>): Bytes {
    let [raw, gzip] = [0, 0]
    // A pack is fetched once, whatever is wanted of it.
    for (const file of new Set([...sources].map((source) => this.fileOf(source)))) {
      const found = this.weigh(file)
      raw += found.raw
      gzip += found.gzip
    }
    return { raw, gzip }
  }
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`
const said = (art: Bytes, sound: Bytes): string =>
  `art ${kB(art.gzip)} gzip (${kB(art.raw)} raw), sound ${kB(sound.raw)}`

/** What art and sound each scenario fetches, in bytes of the built files. @param root a build with a manifest */
export function measureWeight(root: string, compiledScenarios: readonly CompiledScenario[]): Row[] {
  const scales = new Scales(root)
  const rows = compiledScenarios.map((compiled) => {
    const { art, sound } = sourcesOf(compiled)
    return {
      what: `fetched for ${compiled.scenario.id}`,
      measured: said(scales.sum(art), scales.sum(sound)),
      beside: '',
    }
  })
  const under = (folder: string, end: string): string[] =>
    scales.all.filter((f) => f.startsWith(folder) && f.endsWith(end) && !f.includes('/card-'))
  const art = scales.sum([...under('assets/cast/', '.svg'), ...under('assets/places/', '.svg')])
  return [
    ...rows,
    { what: 'all art and sound', measured: said(art, scales.sum(under('assets/sound/', '.webm'))), beside: '' },
  ]
}
