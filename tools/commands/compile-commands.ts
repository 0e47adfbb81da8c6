import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { build, type Rollup } from 'vite'
import { pureLayers } from '../../build/pure-layers.ts'

/** What is compiled besides the modules: when one of these has changed, it has to be done again. */
const BESIDE = ['package.json', 'package-lock.json', 'tools/commands/compile-commands.ts', 'build/pure-layers.ts']
/** How long what was compiled earlier stays, ms: a command that still runs may have a part of it yet to load. */
const STAYS = 24 * 60 * 60 * 1000
/** What tells which files are current, and what they were compiled from. */
const LIST = 'compiled.json'

/**
 * Compiles `src/cli/index.ts` of a project, and all it can import, into a new folder in `.cache/step-in`. Then `compiled.json` there says
 * `entry`, the file to begin with, and `sources`, each `[path, ms of its last change, bytes]`. Rejects when it cannot be done.
 * @param root the project's folder
 */
export async function compileCommands(root: string): Promise<void> {
  const cache = join(root, '.cache/step-in')
  const began = Date.now()
  const out = join(cache, `commands-${began}-${process.pid}`)
  const modules: string[] = []
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'step-in:sources',
        buildEnd() {
          modules.push(...[...this.getModuleIds()].filter((id) => !id.includes('\0')))
        },
      },
    ],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'src/cli/index.ts',
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        treeshake: pureLayers,
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })) as Rollup.RollupOutput
  const entry = result.output.find((file) => file.type === 'chunk' && file.isEntry)
  if (entry === undefined) throw new Error('nothing was compiled')
  const sources = [...modules.map((id) => relative(root, id)), ...BESIDE].flatMap((path) => {
    const found = statSync(join(root, path), { throwIfNoEntry: false })
    return found?.isFile() ? [[path, found.mtimeMs, found.size] as const] : []
  })
  // What was changed while it was compiled may be in it by half: then the next command compiles again.
  if (sources.some(([, changed]) => changed >= began)) return
  const list = join(out, LIST)
  writeFileSync(list, JSON.stringify({ entry: `${basename(out)}/${entry.fileName}`, sources }))
  // At once: another command may be reading it.
  renameSync(list, join(cache, LIST))
  removeEarlier(cache, out)
}

function removeEarlier(cache: string, current: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    const isOld = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > STAYS
    if (name.startsWith('commands-') && path !== current && isOld) rmSync(path, { recursive: true, force: true })
  }
}
