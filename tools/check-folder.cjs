/**
 * Says in one line when the program cannot work in the folder it lies in, before anything fails with a stack: `node
 * tools/check-folder.cjs`; the command line asks `folderWorks('commands')`, for it bears more. A CommonJS script, because
 * Node's loader of modules and what reads TypeScript are among what does not start.
 */
const { delimiter, dirname } = require('node:path')

const folder = dirname(__dirname)

/** Signs that Node's loader of modules, or the shell's search for programs, takes for something else in a path. */
const never = process.platform === 'win32' ? [delimiter] : ['?', '*', '\\', delimiter]
/** Vite takes what follows for a part of an address, and will not be taught otherwise. */
const notByVite = ['#', ...never]

/**
 * The signs in the path of the program's folder that it cannot work with.
 * @param {string | undefined} what `commands`: only those that the command line cannot bear
 */
const badSigns = (what) => (what === 'commands' ? never : notByVite).filter((sign) => folder.includes(sign))

/** Whether the program can work in its folder; where it cannot, that is said and the exit code set. `what` as above. */
function folderWorks(what) {
  const found = badSigns(what)
  if (found.length === 0) return true
  console.error(
    `Step In cannot work in a folder whose path has ${found.join(' ')} in it: ${folder}. Rename it, or move Step In.`,
  )
  process.exitCode = 1
  return false
}

module.exports = { badSigns, folderWorks }

if (require.main === module) folderWorks(process.argv[2])
