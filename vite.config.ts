import { defineConfig } from 'vite'
import { library } from './tools/vite-library.ts'

export default defineConfig({
  // Relative, so that a build can be served from any folder or file share.
  base: './',
  plugins: [library()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
})
