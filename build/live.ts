import { readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { SCENARIO, scenariosBelow } from '../src/cli/scenario-files.ts'
import { parseScenario } from '../src/scenario/index.ts'
import type { SavedScenario } from '../src/app/live/messages.ts'
import { isOfLibrary } from './library.ts'

/** Where a file really lies; the path as it is for one that is not there any more. */
function realOf(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return resolve(file)
  }
}

/**
 * For trainers, in development only: a scenario that is saved is sent to the open game (`src/app/live/` takes it from
 * there) instead of loading the page anew, and what is wrong with it is sent along.
 */
export function liveScenarios(folder: string): Plugin {
  const root = resolve(folder)
  /** The scenarios there are; none where a link leads to nothing, which the library has said to whoever opened the page. */
  function scenarios(): string[] {
    try {
      return scenariosBelow('.', { cwd: root }).map((path) => join(root, path))
    } catch {
      return []
    }
  }

  /** A scenario of the folder by the path that was changed, which may be the one a link leads to; null: none of it. */
  function named(file: string): string | null {
    if (basename(file) !== SCENARIO) return null
    const found = scenarios().find((path) => realOf(path) === realOf(file))
    // One that was just taken out is not found any more.
    return found ?? (relative(root, file).startsWith('..') ? null : file)
  }

  function saved(file: string): SavedScenario {
    const id = basename(dirname(file))
    const { scenario, problems } = parseScenario(readFileSync(file), relative(dirname(root), file), { folder: id })
    return { id, scenario, problems }
  }

  return {
    name: 'step-in-live',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(root)
      // A page just opened is told what is wrong already, for it has not seen it happen.
      server.environments.client.hot.on('step-in:hello', (_, client) => {
        for (const file of scenarios()) {
          const now = saved(file)
          if (now.scenario === null) client.send('step-in:saved', now)
        }
      })
    },
    async hotUpdate({ file, type, read }) {
      const scenario = named(file)
      if (scenario === null) return undefined
      if (this.environment.name !== 'client') return []
      const { hot, moduleGraph } = this.environment
      for (const [id, module] of moduleGraph.idToModuleMap) if (isOfLibrary(id)) moduleGraph.invalidateModule(module)
      if (type === 'update') {
        // It waits until an editor that empties the file first has written it; its bytes say how it was saved.
        await read()
        hot.send('step-in:saved', saved(scenario))
      } else hot.send('step-in:listed', { id: basename(dirname(scenario)) })
      return []
    },
  }
}
