import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Folders whose tests share one world: what they test is pure, and keeps nothing that another test could see. */
const pure = ['cli', 'engine', 'fuzz', 'play', 'prove', 'records', 'scenario', 'scenarios', 'score', 'words'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
)

export default defineConfig({
  // The build's own plugin is not here.
  resolve: { alias: { 'virtual:media': fileURLToPath(new URL('tests/support/no-media.ts', import.meta.url)) } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    exclude: ['tests/e2e/**'],
    maxWorkers: 2,
    // A proof explores a scenario whole; on a busy machine that may take its time.
    testTimeout: 60_000,
    projects: [
      // Without isolation the program is loaded, and each scenario compiled and searched, once a worker and not once a file.
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: { name: 'apart', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', ...pure] },
      },
    ],
  },
})
