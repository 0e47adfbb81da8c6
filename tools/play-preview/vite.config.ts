import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const here = import.meta.dirname

/** Shows the play screen over a short script: `npx vite --config tools/play-preview/vite.config.ts --port 5204`. */
export default defineConfig({
  root: here,
  cacheDir: resolve(here, '../../node_modules/.vite-play-preview'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { fs: { allow: [resolve(here, '../..')] } },
})
