import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { searchForWorkspaceRoot, type Plugin } from 'vite'
import { parseScenario } from '../src/scenario/index.ts'
import type { SavedScenario } from '../src/app/live/messages.ts'

const SCENARIO = 'scenario.json'

/**
 * For trainers, in development only: a scenario that is saved is sent to the open game (`src/app/live/` takes it from
 * there) instead of loading the page anew, and what is wrong with it is sent along.
 */
export function liveScenarios(folder: string): Plugin {
  const root = resolve(folder)
  const isScenario = (file: string) => basename(file) === SCENARIO && dirname(dirname(resolve(file))) === root
  const fileOf = (name: string) => join(root, name, SCENARIO)

  function saved(file: string): SavedScenario {
    const id = basename(dirname(file))
    const { scenario, problems } = parseScenario(readFileSync(file), relative(dirname(root), file), { folder: id })
    return { id, scenario, problems }
  }

  return {
    name: 'step-in-live',
    apply: 'serve',
    // Scenarios may lie elsewhere than the program.
    config: () => ({ server: { fs: { allow: [searchForWorkspaceRoot(process.cwd()), root] } } }),
    configureServer(server) {
      server.watcher.add(root)
      // A page just opened is told what is wrong already, for it has not seen it happen.
      server.environments.client.hot.on('step-in:hello', (_, client) => {
        for (const name of readdirSync(root)) {
          const file = fileOf(name)
          if (!existsSync(file)) continue
          const now = saved(file)
          if (now.scenario === null) client.send('step-in:saved', now)
        }
      })
    },
    async hotUpdate({ file, type, read }) {
      if (!isScenario(file)) return undefined
      if (this.environment.name !== 'client') return []
      const { hot, moduleGraph } = this.environment
      const library = moduleGraph.getModuleById('\0virtual:library')
      if (library) moduleGraph.invalidateModule(library)
      if (type === 'update') {
        // It waits until an editor that empties the file first has written it; its bytes say how it was saved.
        await read()
        hot.send('step-in:saved', saved(file))
      } else hot.send('step-in:listed', { id: basename(dirname(file)) })
      return []
    },
  }
}
