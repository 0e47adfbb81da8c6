/**
 * `npm run step-in`: the command line, compiled. What reads TypeScript takes longer to start than most commands take to do, so the
 * sources are compiled when a command is first called, and again when one of them has changed, into `.cache/step-in`. Where that
 * cannot be done (a folder nobody may write in, or one that Vite cannot work in), the sources are run as they are.
 */
const { spawnSync } = require('node:child_process')
const { readFileSync, statSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { setFlagsFromString } = require('node:v8')
const { badSigns, folderWorks } = require('./check-folder.cjs')

const root = join(__dirname, '..')
const cache = join(root, '.cache', 'step-in')

/** Whether a file is as it was when it was compiled: its path from the root, when it was last changed (ms), and its size. */
function isSame([path, changed, size]) {
  const now = statSync(join(root, path), { throwIfNoEntry: false })
  return now?.mtimeMs === changed && now.size === size
}

/** The file to begin with of what was compiled from the sources as they are now; null where there is none. */
function compiled() {
  try {
    const { entry, sources } = JSON.parse(readFileSync(join(cache, 'compiled.json'), 'utf8'))
    const file = join(cache, entry)
    return sources.every(isSame) && statSync(file).isFile() ? file : null
  } catch {
    return null
  }
}

/** Runs a file of the sources in a process of its own, and gives its exit code. */
function runSource(path, args, stdio) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(root, path), ...args], { cwd: root, stdio })
  return status ?? 2
}

/** The same, compiled now where Vite can work. */
function compiledNow() {
  const can = badSigns().length === 0 && runSource('tools/commands/compile.ts', [], 'ignore') === 0
  return can ? compiled() : null
}

/**
 * V8 optimises what has run a little while, which pays in a program that stays; a command of a second is over before it has paid.
 * In a Node later than was tried V8 may not know the option, and would complain.
 */
function optimiseLater() {
  if (Number.parseInt(process.versions.node, 10) <= 24) setFlagsFromString('--interrupt-budget=500000')
}

async function run() {
  if (!folderWorks('commands')) return
  optimiseLater()
  const file = compiled() ?? compiledNow()
  if (file === null) process.exitCode = runSource('src/cli/index.ts', process.argv.slice(2), 'inherit')
  else await import(pathToFileURL(file).href)
}

void run()
