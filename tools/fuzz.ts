/**
 * `npm run fuzz`: gives 100,000 damaged scenarios, translations, plans, logs, records, addresses and rows of the database
 * to what reads them, others each time. `npm run fuzz -- 1000000` for more, `-- 20000 --seed 7` for the same again.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

/** Inputs of one go; each has a seed of its own, so that what it finds is found again without what came before. */
const A_GO = 100_000

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } })
const inputs = Number(positionals[0] ?? A_GO)
const first = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
if (!Number.isSafeInteger(inputs) || inputs < 1 || !Number.isSafeInteger(first)) {
  console.error('Give how many inputs, and perhaps a seed, as whole numbers: npm run fuzz -- 1000000 --seed 7')
  process.exit(2)
}

let seed = first
for (let left = inputs; left > 0; left -= A_GO, seed += 1) {
  const now = Math.min(left, A_GO)
  console.log(`\n${now} inputs with seed ${seed}; ${left - now} to come`)
  const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', 'tests/fuzz'], {
    stdio: 'inherit',
    env: { ...process.env, STEP_IN_FUZZ_INPUTS: String(now), STEP_IN_FUZZ_SEED: String(seed) },
    shell: process.platform === 'win32',
  })
  if (status === 0) continue
  console.error(`\nFound something. The same again: npm run fuzz -- ${now} --seed ${seed}`)
  process.exit(1)
}
console.log(`\n${inputs} inputs, nothing found.`)
