import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Stands in for modules that need a screen or a server: `vi.mock(path, async () => (await import('./stand-ins.ts')).shade)`. */
export const shade = {
  Shade: class {
    follow(): void {}
    show(): void {}
    destroy(): void {}
  },
}
export const raster = { rasterise: () => Promise.resolve({ width: 1, height: 1 }) }
export const pieceFiles = {
  pieceText: (name: string) => readFileSync(join(import.meta.dirname, `../../assets/cast/${name}.svg`), 'utf8'),
  fetchPieces: () => Promise.resolve(),
}
