import type { Context } from './context.ts'
import { actionsOf, items, momentsOf, thensOf } from './walk.ts'

/** F11: a fact that is changed is asked somewhere, and one that is asked is changed somewhere; else it makes no difference. */
export function checkFactsUsed(check: Context): void {
  const { scenario } = check
  const asked = new Set<string>()
  const set = new Set<string>()
  const { facts = {} } = scenario
  let wrong = false
  const ask = (when: Readonly<Record<string, unknown>> | undefined): void => {
    for (const [name, wanted] of Object.entries(when ?? {})) {
      asked.add(name)
      wrong ||= (typeof facts[name] === 'boolean') !== (typeof wanted === 'boolean')
    }
  }
  for (const { item } of [...momentsOf(scenario), ...actionsOf(scenario)]) {
    ask(item.when)
    for (const [name, by] of Object.entries(item.set ?? {})) {
      set.add(name)
      wrong ||= typeof facts[name] !== typeof by
    }
  }
  for (const { item, path } of thensOf(scenario)) {
    if (typeof item !== 'string') for (const branch of items(item, path)) ask(branch.item.when)
  }
  // A name that is misspelt, or a fact of the other kind, has been reported; this would only follow from it.
  if (wrong || [...asked, ...set].some((name) => !Object.hasOwn(facts, name))) return
  for (const fact of Object.keys(facts)) {
    const at = ['facts', fact]
    if (set.has(fact) && !asked.has(fact)) check.warnAtKey(at, { code: 'fact-never-asked', fact })
    if (asked.has(fact) && !set.has(fact)) check.warnAtKey(at, { code: 'fact-never-set', fact })
  }
}
