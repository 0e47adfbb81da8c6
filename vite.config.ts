import { defineConfig } from 'vite'
import { licences } from './build/licences.ts'
import { library } from './build/library.ts'
import { liveScenarios } from './build/live.ts'
import { offline } from './build/offline.ts'
import { trainingPlans } from './build/training-plans.ts'
import { quietLog } from './build/quiet-log.ts'
import { headersInDevelopment, securityHeaders } from './build/security-headers.ts'

/** The folder of scenarios; another one for trying things out. */
const scenarios = process.env['STEP_IN_SCENARIOS'] ?? 'scenarios'

/** These layers only define: what one chunk does not use of them stays in the chunk of who does, or is left out. */
const treeshake = {
  moduleSideEffects: [{ test: /\/src\/(scenario|engine|score|prove|play|records|words)\//, sideEffects: false }],
}

export default defineConfig({
  // Relative, so that a build can be served from any folder or file share.
  base: './',
  plugins: [
    quietLog(),
    library(scenarios),
    trainingPlans(scenarios),
    liveScenarios(scenarios),
    offline(scenarios),
    licences(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', headers: headersInDevelopment },
  preview: { host: '127.0.0.1', headers: securityHeaders },
  worker: { rolldownOptions: { treeshake } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      treeshake,
    },
  },
})
