import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { jsonIn } from '../src/cli/folder.ts'
import { knownScenarios } from '../src/cli/plan-files.ts'
import { parseTrainingPlan, planOffer } from '../src/scenario/index.ts'

const ID = 'virtual:plans'

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
      const io = { cwd: folder }
      const known = knownScenarios(scenarios, io)
      const offers = jsonIn('.', io).flatMap((name) => {
        const file = resolve(folder, name)
        this.addWatchFile(file)
        const { plan } = parseTrainingPlan(readFileSync(file), basename(file), { scenarios: known })
        return plan === null ? [] : [planOffer(plan, known)]
      })
      return `export const offers = ${JSON.stringify(offers)}`
    },
  }
}
