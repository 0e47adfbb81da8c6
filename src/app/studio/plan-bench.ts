import { namesInPlans } from '#records'
import type { PlanBench, PlanSceneHere } from '#ui'
import type { ScenarioLibrary } from '../library.ts'
import type { OwnPlans } from '../own-plans.ts'

/** What plans are written with: the scenes that are here, and the plans of one's own that are played here. */
export function planBench(library: Pick<ScenarioLibrary, 'entries' | 'open'>, plans: OwnPlans): PlanBench {
  /** By the id in the catalogue; a scenario that was replaced has a new entry. */
  const known = new Map<string, { readonly of: unknown; readonly scene: PlanSceneHere }>()

  async function sceneOf(entry: ReturnType<ScenarioLibrary['entries']>[number]): Promise<PlanSceneHere> {
    const { id } = entry
    const before = known.get(id)
    if (before?.of === entry) return before.scene
    const { kind, minutes, tutorial } = (await library.open(id)).original
    const scene = { id, kind, minutes, tutorial }
    known.set(id, { of: entry, scene })
    return scene
  }

  return {
    async scenes() {
      const entries = library.entries()
      const all = await Promise.all(entries.map(async (entry) => [entry.id, await sceneOf(entry)] as const))
      const byId = new Map(all)
      const names = namesInPlans(entries.map(({ id }) => id))
      return new Map(
        [...names].flatMap(([name, id]) => {
          const scene = byId.get(id)
          return scene === undefined ? [] : [[name, scene] as const]
        }),
      )
    },
    here: () => plans.offers().map(({ plan }) => plan.id),
    put: plans.put,
    remove: plans.remove,
  }
}
