import { isPlanFile, namesInPlans, planFileId } from '#records'
import type { Ledger, OutsideFile, PlanOffer } from '#records'
import type { Scenario } from '#scenario'
import { createChanges, type Subscribe } from './changes.ts'
import type { ScenarioLibrary } from './library.ts'

type PlanLibrary = Pick<ScenarioLibrary, 'entries' | 'open' | 'hashOf' | 'subscribe'>

/** The training plans of one's own that are played in this browser. The ledger keeps their files among those from outside. */
export interface OwnPlans {
  /** Those that can be played: every scene is here, and nothing is wrong with them. Their scenes have the catalogue's ids. */
  offers(): readonly PlanOffer[]
  /** Adds a plan, or replaces the one of its id. `kept`: whether the browser has stored it. Rejects where it is no plan that can be played. */
  put(id: string, text: string): Promise<{ readonly kept: boolean }>
  /** Removes one and gives its undo. Attempts and certificates stay. */
  remove(id: string): Promise<() => Promise<void>>
  /** Takes all of them out. */
  clear(): Promise<void>
  /** Of every change, those made in other tabs included. */
  readonly subscribe: Subscribe
}

/** What checking a plan needs: fetched only where there is one. */
const reader = () => import('./read-file.ts')

/** Opens the plans that are kept, and follows the changes that other tabs make. */
export async function openOwnPlans(ledger: Ledger, library: PlanLibrary): Promise<OwnPlans> {
  const changes = createChanges()
  let offers: readonly PlanOffer[] = []
  let seen = ''
  let reading: Promise<void> = Promise.resolve()

  const filesNow = (): readonly OutsideFile[] => ledger.outside().filter(({ id }) => isPlanFile(id))

  /** A plan that can be played, by its text; null where it cannot. Rejects where what it needs cannot be fetched. */
  async function offerOf({ text }: Pick<OutsideFile, 'text'>): Promise<PlanOffer | null> {
    const { parseTrainingPlan, planOffer } = await reader()
    const names = namesInPlans(library.entries().map(({ id }) => id))
    const idOf = (name: string): string => names.get(name) ?? name
    const { plan } = parseTrainingPlan(text, '')
    if (plan === null) return null
    const wanted = [...plan.scenarios, ...(plan.reserve ?? [])].filter((name) => names.has(name))
    const scenes = new Map<string, Scenario>()
    for (const name of wanted) scenes.set(name, (await library.open(idOf(name))).original)
    const checked = parseTrainingPlan(text, '', { scenarios: scenes }).plan
    if (checked === null) return null
    const here = {
      ...checked,
      scenarios: checked.scenarios.map(idOf),
      ...(checked.reserve && { reserve: checked.reserve.map(idOf) }),
    }
    return planOffer(here, new Map([...scenes].map(([name, scene]) => [idOf(name), scene])))
  }

  async function read(files: readonly OutsideFile[], now: string): Promise<void> {
    const found: (PlanOffer | null)[] = []
    for (const file of files) found.push(await offerOf(file))
    if (now !== seen) return
    offers = found.filter((offer) => offer !== null)
    changes.emit()
  }
  /** Reads what is kept again where it, or a scene that may be part of it, is another than before. */
  function follow(): Promise<void> {
    const files = filesNow()
    const scenes = files.length === 0 ? [] : library.entries().map(({ id }) => [id, library.hashOf(id)])
    const now = JSON.stringify([files, scenes])
    if (now === seen || (files.length === 0 && seen === '')) return reading
    seen = now
    reading = read(files, now)
    return reading
  }
  /** The page opens even when a part cannot be fetched (no connection); the next change tries again. */
  const tryTo = (): Promise<void> =>
    follow().catch(() => {
      seen = 'again'
    })

  await tryTo()
  ledger.subscribe(({ routine }) => {
    if (!routine) void tryTo()
  })
  library.subscribe(() => void tryTo())

  return {
    offers: () => offers,
    async put(id, text) {
      if ((await offerOf({ text })) === null) throw new Error(`the plan ${JSON.stringify(id)} cannot be played`)
      const kept = await ledger.addOutside({ id: planFileId(id), file: `${id}.json`, text })
      await follow()
      return { kept }
    },
    async remove(id) {
      const gone = filesNow().find((file) => file.id === planFileId(id))
      await ledger.removeOutside(planFileId(id))
      await follow()
      return async () => {
        if (gone === undefined) return
        await ledger.addOutside(gone)
        await follow()
      }
    },
    async clear() {
      for (const { id } of filesNow()) await ledger.removeOutside(id)
      await follow()
    },
    subscribe: changes.subscribe,
  }
}
