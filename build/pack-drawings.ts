import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { packOf } from '../src/stage/drawings/pack-of.ts'

const ID = 'virtual:drawing-packs'
const ASSETS = resolve('assets')

/** Every drawing of the stage, by its path under assets without `.svg`. The catalogue's cards are pictures of their own. */
function drawings(): string[] {
  return ['cast', 'insets', 'places'].flatMap((folder) =>
    readdirSync(join(ASSETS, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.svg') && !/(?:^|[\\/])card-[^\\/]*$/.test(file))
      .map((file) =>
        relative(ASSETS, join(ASSETS, folder, file))
          .split(sep)
          .join('/')
          .replace(/\.svg$/, ''),
      )
      .toSorted(),
  )
}

/** The texts of each pack by the path of each. */
export function packedTexts(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const packs = new Map<string, Record<string, string>>()
  for (const path of drawings()) {
    const pack = packs.get(packOf(path)) ?? {}
    pack[path] = readFileSync(join(ASSETS, `${path}.svg`), 'utf8')
    packs.set(packOf(path), pack)
  }
  return packs
}

/** A pack as a file: JSON, deflated in zlib's format (`src/stage/drawings/unpacked.ts` reads it). */
export const packed = (texts: Readonly<Record<string, string>>): Buffer =>
  deflateSync(JSON.stringify(texts), { level: 9 })

/** As what a pack stands in Vite's manifest of a build. */
export const packSource = (name: string): string => `assets/packs/${name}`

/**
 * Puts the drawings of the stage into a few packs, in a build: a thousand small files take a thousand requests. While the sources are edited
 * each drawing is a file of its own.
 */
export function packDrawings(): Plugin {
  return {
    name: 'step-in-pack-drawings',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === ID) return `\0${ID}`
      if (!id.endsWith('/drawing-files.ts') || importer === undefined) return undefined
      return resolve('src/stage/drawings/packed-drawings.ts')
    },
    load(id) {
      if (id !== `\0${ID}`) return undefined
      const entries = [...packedTexts()].map(([name, texts]) => {
        const file = this.emitFile({
          type: 'asset',
          // Servers know this ending, and leave such files as they are.
          name: `${name.replace('/', '-')}.bin`,
          originalFileName: packSource(name),
          source: packed(texts),
        })
        return `${JSON.stringify(name)}: import.meta.ROLLUP_FILE_URL_${file}`
      })
      return `export const packs = {${entries.join(',\n')}}`
    },
  }
}
