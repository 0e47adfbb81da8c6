import type { Context, DraftThen } from './context.ts'
import { type At, beatsOf, items, thensOf } from './walk.ts'

/** F5: a beat has either an `ending`, or `lasts` and `then`; and of branches only the last has no `when`. */
export function checkFlow(check: Context): void {
  for (const { path } of beatsOf(check.scenario)) {
    const has = (key: string): boolean => check.written([...path, key])
    if (has('ending')) {
      for (const key of ['lasts', 'then', 'actions', 'ask', 'actBy', 'rebuff']) {
        if (has(key)) check.errorAtKey([...path, key], { code: 'ending-goes-on', key })
      }
      continue
    }
    const missing = (['lasts', 'then'] as const).filter((key) => !has(key))
    if (missing.length > 0) check.errorAtKey(path, { code: 'beat-without-end', missing })
  }
  for (const then of thensOf(check.scenario)) checkBranches(check, then)
}

function checkBranches(check: Context, { path, item }: At<DraftThen>): void {
  if (typeof item === 'string') return
  const branches = [...items(item, path)]
  for (const [i, branch] of branches.entries()) {
    const has = check.written([...branch.path, 'when'])
    const last = i === branches.length - 1
    if (last && has) {
      check.errorAtKey([...branch.path, 'when'], { code: 'last-branch-when' })
    } else if (!last && !has) {
      check.warn(branch.path, { code: 'unreachable-branch' })
      break
    }
  }
}
