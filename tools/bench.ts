/** `npm run bench`: measures, prints, judges nothing. `npm run bench -- 20` plays for 20 seconds instead of 60. */
import { measureBrowser } from './bench/browser.ts'
import { measureCore } from './bench/core.ts'
import { findBrowser } from '../build/find-browser.ts'

const rows = await measureCore()
const browser = findBrowser()
if (browser === null) console.error('No Chrome or Chromium found: the browser is not measured.')
else rows.push(...(await measureBrowser(browser, Number(process.argv[2] ?? 60))))

const wide = (pick: (row: (typeof rows)[number]) => string) => Math.max(...rows.map((row) => pick(row).length))
const [a, b] = [wide((r) => r.what), wide((r) => r.measured)]
for (const row of rows) console.log(`${row.what.padEnd(a)}  ${row.measured.padEnd(b)}  ${row.beside}`)
process.exit(0)
