import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from './row.ts'

const CALLS = 5

/** Seconds the processor works for one command, npm and every process it starts in Node counted. */
function secondsOf(command: readonly string[], folder: string): number {
  const file = join(folder, 'cpu')
  rmSync(file, { force: true })
  const env = {
    ...process.env,
    NODE_OPTIONS: `--require ${JSON.stringify(join(import.meta.dirname, 'cpu-at-exit.cjs'))}`,
    STEP_IN_CPU_FILE: file,
  }
  const shell = process.platform === 'win32'
  const { status } = spawnSync('npm', ['run', '-s', 'step-in', '--', ...command], { env, shell, stdio: 'ignore' })
  if (status !== 0) throw new Error(`step-in ${command.join(' ')} ended with ${status}`)
  const used = readFileSync(file, 'utf8').trim().split('\n').map(Number)
  return used.reduce((sum, each) => sum + each, 0) / 1e6
}

/** What a command costs whole, as it is typed; the first call, which compiles, is not counted. */
export function commandStart(): Row {
  const folder = mkdtempSync(join(tmpdir(), 'step-in-bench-'))
  try {
    const command = ['check', 'scenarios/long-stop']
    secondsOf(command, folder)
    const all = Array.from({ length: CALLS }, () => secondsOf(command, folder)).toSorted((a, b) => a - b)
    return {
      what: `npm run -s step-in -- ${command.join(' ')}, the median of ${CALLS}`,
      measured: `${(all[Math.floor(CALLS / 2)] ?? NaN).toFixed(2)} s of the processor`,
      beside: 'budget 0.5 s',
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
