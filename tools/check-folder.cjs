/**
 * Says in one line when the program cannot work in the folder it lies in, before anything fails with a stack: `node
 * tools/check-folder.cjs` for all of it, with `commands` for what the command line alone cannot bear. A CommonJS script,
 * because Node's loader of modules and what reads TypeScript are among what does not start.
 */
const { delimiter, dirname } = require('node:path')

const folder = dirname(__dirname)

/** Signs that Node's loader of modules, or the shell's search for programs, takes for something else in a path. */
const never = process.platform === 'win32' ? [delimiter] : ['?', '*', '\\', delimiter]
/** Vite takes what follows for a part of an address, and will not be taught otherwise. */
const bad = process.argv[2] === 'commands' ? never : ['#', ...never]

const found = bad.filter((sign) => folder.includes(sign))
if (found.length > 0) {
  console.error(
    `Step In cannot work in a folder whose path has ${found.join(' ')} in it: ${folder}. Rename it, or move Step In.`,
  )
  process.exitCode = 1
}
