import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What a test has that must not share its world: a page, or something else in place of a module or of what all modules see. */
const OWN_WORLD =
  /@vitest-environment|vi\.(?:mock|doMock|resetModules|stubGlobal|useFakeTimers)\(|fake-indexeddb|globalThis\.\w+ = /

const tests = readdirSync(new URL('tests', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.test\.tsx?$/.test(file))
const apart = tests.filter((file) => OWN_WORLD.test(readFileSync(new URL(file, import.meta.url), 'utf8')))

export default defineConfig({
  // The build's own plugins are not here.
  resolve: {
    alias: {
      'virtual:media': fileURLToPath(new URL('tests/support/no-media.ts', import.meta.url)),
      'virtual:drawing-packs': fileURLToPath(new URL('tests/support/no-drawing-packs.ts', import.meta.url)),
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    exclude: ['tests/e2e/**'],
    maxWorkers: 2,
    // A proof explores a scenario whole; on a busy machine that may take its time.
    testTimeout: 60_000,
    projects: [
      // Without isolation the program is loaded, and each scenario compiled and searched, once a worker and not once a file.
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...apart],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
})
