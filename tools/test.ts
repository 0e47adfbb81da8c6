/** `npm test`: everything that must hold, in the order in which it fails fastest. Stops at the first that does not. */
import { spawnSync } from 'node:child_process'
import { shellWords } from '../src/cli/shell-words.ts'
import { findBrowser } from '../build/find-browser.ts'

const steps: readonly (readonly [string, ...string[]])[] = [
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['types of the core, without the browser', 'tsc', '-p', 'tsconfig.core.json'],
  ['format', 'oxfmt', '--check', '.'],
  ['lint', 'oxlint', '--type-aware', '--max-warnings=0'],
  ['unused code', 'knip'],
  ['scenarios and plans', 'tsx', 'src/cli/index.ts', 'check', 'scenarios', 'public/plans'],
  ['unit tests', 'vitest', 'run'],
  // With the languages that only tests speak, and so apart from what `npm start` serves.
  ['build', 'vite', 'build', '--mode', 'test', '--outDir', '.cache/test-build', '--emptyOutDir', '--logLevel', 'warn'],
]

function step(name: string, command: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  console.log(`\n== ${name}`)
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error(`\nFailed: ${name}. To run it alone: ${shellWords(['npx', ...command])}`)
  process.exit(1)
}

for (const [name, ...command] of steps) step(name, command)

const browser = findBrowser()
if (browser === null) {
  console.error(
    'The browser tests need Chrome or Chromium: install one, or set STEP_IN_BROWSER to its path, and run npm test again.',
  )
  process.exit(1)
}
step('browser tests', ['playwright', 'test'], { ...process.env, STEP_IN_BROWSER: browser })
