import { defineConfig } from 'vite'
import { licences } from './build/licences.ts'
import { library } from './build/library.ts'
import { liveScenarios } from './build/live.ts'
import { offline } from './build/offline.ts'
import { chunks } from './build/chunks.ts'
import { packDrawings } from './build/pack-drawings.ts'
import { pureLayers } from './build/pure-layers.ts'
import { trainingPlans } from './build/training-plans.ts'
import { quietLog } from './build/quiet-log.ts'
import { headersInDevelopment, securityHeaders } from './build/security-headers.ts'

/** The folder of scenarios; another one for trying things out. */
const scenarios = process.env['STEP_IN_SCENARIOS'] ?? 'scenarios'

export default defineConfig({
  // Relative, so that a build can be served from any folder or file share.
  base: './',
  plugins: [
    quietLog(),
    library(scenarios),
    trainingPlans(scenarios),
    liveScenarios(scenarios),
    packDrawings(),
    offline(scenarios),
    licences(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', headers: headersInDevelopment },
  preview: { host: '127.0.0.1', headers: securityHeaders },
  worker: { rolldownOptions: { treeshake: pureLayers } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      treeshake: pureLayers,
      preserveEntrySignatures: 'allow-extension',
      output: { codeSplitting: chunks },
    },
  },
})
