import { defineConfig } from 'vite'
import { licences } from './tools/vite-licences.ts'
import { library } from './tools/vite-library.ts'
import { liveScenarios } from './tools/vite-live.ts'
import { offline } from './tools/vite-offline.ts'
import { trainingPlans } from './tools/vite-plans.ts'
import { headersInDevelopment, securityHeaders } from './tools/security-headers.ts'

/** The folder of scenarios; another one for trying things out. */
const scenarios = process.env['STEP_IN_SCENARIOS'] ?? 'scenarios'

export default defineConfig({
  // Relative, so that a build can be served from any folder or file share.
  base: './',
  plugins: [library(scenarios), trainingPlans(scenarios), liveScenarios(scenarios), offline(scenarios), licences()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', headers: headersInDevelopment },
  preview: { host: '127.0.0.1', headers: securityHeaders },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // These layers only define: what the first page does not use of them stays in the chunk of who does.
      treeshake: { moduleSideEffects: [{ test: /\/src\/(scenario|engine|score|records)\//, sideEffects: false }] },
    },
  },
})
