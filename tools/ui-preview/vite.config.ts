import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { defineConfig } from 'vite'

const here = import.meta.dirname

/** Shows the interface over a shell made by hand: `npx vite --config tools/ui-preview/vite.config.ts`. */
export default defineConfig({
  root: here,
  cacheDir: resolve(here, '../../node_modules/.vite-ui-preview'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { fs: { allow: [resolve(here, '../..')] } },
  build: { outDir: resolve(here, '../../.cache/ui-preview'), emptyOutDir: true },
  plugins: [
    {
      // A screen that is not there yet is stood in for, so that the others can be looked at.
      name: 'stand-ins',
      enforce: 'pre',
      resolveId(source, importer) {
        if (!/^\.\/(play|debrief)\/index\.ts$/.test(source) || importer === undefined) return null
        return existsSync(resolve(dirname(importer), source)) ? null : resolve(here, 'stand-in.tsx')
      },
    },
  ],
})
