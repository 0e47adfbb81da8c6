/** `npm test`: everything that must hold, in the order in which it fails fastest. Stops at the first step that does not. */
import { spawn, spawnSync } from 'node:child_process'
import { shellWords } from '../src/cli/shell-words.ts'
import { findBrowser } from '../build/find-browser.ts'

type Step = readonly [name: string, ...command: string[]]

/** Looked at without running the program, two at a time, the longest first: much of it waits for the disk after an installation. */
const looked: readonly Step[] = [
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['lint', 'oxlint', '--type-aware', '--max-warnings=0'],
  ['types of the core, without the browser', 'tsc', '-p', 'tsconfig.core.json'],
  ['unused code', 'knip'],
  ['format', 'oxfmt', '--check', '.'],
  ['scenarios and plans', 'tsx', 'src/cli/index.ts', 'check', 'scenarios', 'public/plans'],
]
const steps: readonly Step[] = [
  ['unit tests', 'vitest', 'run'],
  // With the languages that only tests speak, and so apart from what `npm start` serves.
  ['build', 'vite', 'build', '--mode', 'test', '--outDir', '.cache/test-build', '--emptyOutDir', '--logLevel', 'warn'],
]

const shell = process.platform === 'win32'

function failed(name: string, command: readonly string[]): void {
  console.error(`\nFailed: ${name}. To run it alone: ${shellWords(['npx', ...command])}`)
}

function step(name: string, command: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  console.log(`\n== ${name}`)
  const { status } = spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit', env, shell })
  if (status === 0) return
  failed(name, command)
  process.exit(1)
}

/** What a step says is told once it is over, so that no two are mixed. Gives whether it holds. */
function quietStep([name, ...command]: Step): Promise<boolean> {
  const child = spawn('npx', ['--no-install', ...command], { stdio: ['ignore', 'pipe', 'pipe'], shell })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(text))
  return new Promise((done) =>
    child.on('close', (status) => {
      console.log(`\n== ${name}\n${Buffer.concat(said).toString()}`)
      if (status !== 0) failed(name, command)
      done(status === 0)
    }),
  )
}

const waiting = [...looked]
async function lane(): Promise<boolean> {
  const next = waiting.shift()
  if (next === undefined) return true
  return (await quietStep(next)) && lane()
}
if ((await Promise.all([lane(), lane()])).includes(false)) process.exit(1)

for (const [name, ...command] of steps) step(name, command)

const browser = findBrowser()
if (browser === null) {
  console.error(
    'The browser tests need Chrome or Chromium: install one, or set STEP_IN_BROWSER to its path, and run npm test again.',
  )
  process.exit(1)
}
step('browser tests', ['playwright', 'test'], { ...process.env, STEP_IN_BROWSER: browser })
