import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { parseScenario, parseTrainingPlan, planOffer } from '../src/scenario/index.ts'

const ID = 'virtual:plans'
const SCENARIO = 'scenario.json'

/** What a plan is checked against, and replaces scenes by. */
function scenariosIn(root: string) {
  const read = readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return []
    const file = join(root, entry.name, SCENARIO)
    try {
      return [parseScenario(readFileSync(file), file).scenario]
    } catch {
      return []
    }
  })
  return new Map(read.flatMap((scenario) => (scenario === null ? [] : [[scenario.id, scenario] as const])))
}

/**
 * Offers the training plans of a folder to the browser as `virtual:plans`, whole, for they are small and must be there
 * without a connection. A plan with errors, or with scenes that are not here, is left out: `step-in check` says why.
 */
export function trainingPlans(scenarioFolder: string, planFolder = 'public/plans'): Plugin {
  const [scenarios, folder] = [resolve(scenarioFolder), resolve(planFolder)]
  return {
    name: 'step-in-plans',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined
      const known = scenariosIn(scenarios)
      const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
      const offers = files.toSorted().flatMap((name) => {
        const file = join(folder, name)
        this.addWatchFile(file)
        const { plan } = parseTrainingPlan(readFileSync(file), basename(file), { scenarios: known })
        return plan === null ? [] : [planOffer(plan, known)]
      })
      return `export const offers = ${JSON.stringify(offers)}`
    },
  }
}
