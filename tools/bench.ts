/**
 * `npm run bench`: measures, prints, judges nothing. `npm run bench -- 20` plays for 20 seconds instead of 60;
 * `npm run bench -- --only door,frames` measures these alone.
 */
import { findBrowser } from '../build/find-browser.ts'
import { UsageError } from '../src/cli/command.ts'
import { benchOptions, type BenchOptions } from './bench/arguments.ts'
import { measureBrowser } from './bench/browser.ts'
import { measureCore } from './bench/core.ts'
import { machineRow } from './bench/machine.ts'
import { linesOf, type Row } from './bench/row.ts'

async function measured(options: BenchOptions): Promise<Row[]> {
  const rows = [machineRow()]
  if (options.only.has('core')) rows.push(...(await measureCore()))
  if (options.only.size === 1 && options.only.has('core')) return rows
  const browser = findBrowser()
  if (browser === null) console.error('No Chrome or Chromium found: the browser is not measured.')
  else rows.push(...(await measureBrowser(browser, options)))
  return rows
}

try {
  for (const line of linesOf(await measured(benchOptions(process.argv.slice(2))))) console.log(line)
  process.exit(0)
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  process.exit(2)
}
