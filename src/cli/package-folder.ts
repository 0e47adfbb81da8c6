import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The nearest folder above this file with a `package.json`: it lies at different depths as a source and compiled. */
function packageFolder(from = dirname(fileURLToPath(import.meta.url))): string {
  return existsSync(join(from, 'package.json')) || dirname(from) === from ? from : packageFolder(dirname(from))
}

/** The path on this computer of a file that comes with the program. */
export const inPackage = (path: string): string => join(packageFolder(), path)
