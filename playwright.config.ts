import { defineConfig } from '@playwright/test'
import { browserArguments } from './build/find-browser.ts'

const PORT = 4173

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] === 'true',
  // These tests play in real time: on a loaded machine one may miss its second. It is told as flaky, and fails if it fails twice.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  timeout: 90_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1280, height: 720 },
    // A quarter of the pixels draws faster: what is tested is where things are and what they do, in CSS px, not how fine they are.
    deviceScaleFactor: 0.5,
    // Only what is tested without a connection needs the whole program fetched.
    serviceWorkers: 'block',
    launchOptions: {
      // Found by build/find-browser.ts, which `npm test` runs first.
      ...(process.env['STEP_IN_BROWSER'] ? { executablePath: process.env['STEP_IN_BROWSER'] } : {}),
      args: [...browserArguments, '--autoplay-policy=user-gesture-required'],
    },
  },
  webServer: {
    command: `npx tsx tests/e2e/serve-build.ts ${PORT}`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
  },
})
