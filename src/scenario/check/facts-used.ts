import type { Context } from './context.ts'
import { actionsOf, items, momentsOf, thensOf } from './walk.ts'

/** F11: a fact that is changed is asked somewhere, and one that is asked is changed somewhere; else it makes no difference. */
export function checkFactsUsed(check: Context): void {
  const { scenario } = check
  const asked = new Set<string>()
  const set = new Set<string>()
  const ask = (when: object | undefined): void => Object.keys(when ?? {}).forEach((name) => asked.add(name))
  for (const { item } of [...momentsOf(scenario), ...actionsOf(scenario)]) {
    ask(item.when)
    Object.keys(item.set ?? {}).forEach((name) => set.add(name))
  }
  for (const { item, path } of thensOf(scenario)) {
    if (typeof item !== 'string') for (const branch of items(item, path)) ask(branch.item.when)
  }
  for (const fact of Object.keys(scenario.facts ?? {})) {
    const at = ['facts', fact]
    if (set.has(fact) && !asked.has(fact)) check.warnAtKey(at, { code: 'fact-never-asked', fact })
    if (asked.has(fact) && !set.has(fact)) check.warnAtKey(at, { code: 'fact-never-set', fact })
  }
}
