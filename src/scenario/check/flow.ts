import type { Context, DraftThen } from './context.ts'
import { type At, beatsOf, items, thensOf } from './walk.ts'

/** F5: a beat has either an `ending`, or `lasts` and `then`; and of branches only the last has no `when`. */
export function checkFlow(check: Context): void {
  for (const { path } of beatsOf(check.scenario)) {
    const has = (key: string): boolean => check.written([...path, key])
    if (has('ending')) {
      for (const key of ['lasts', 'then', 'actions', 'ask', 'actBy', 'rebuff']) {
        if (has(key))
          check.errorAtKey(
            [...path, key],
            'ending-goes-on',
            `Here the scene ends: an ending has no "${key}". Take "${key}" out, or "ending".`,
          )
      }
      continue
    }
    const missing = ['lasts', 'then'].filter((key) => !has(key))
    if (missing.length === 0) continue
    const all = missing.length === 2 ? 'both "lasts" and "then" are' : `"${missing[0]}" is`
    check.errorAtKey(
      path,
      'beat-without-end',
      `${all} missing. A beat "lasts" some seconds and "then" goes on to another one, or it has an "ending".`,
    )
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
      check.errorAtKey(
        [...branch.path, 'when'],
        'last-branch-when',
        'The last branch must have no "when": it is taken when none of the others fits.',
      )
    } else if (!last && !has) {
      check.warn(
        branch.path,
        'unreachable-branch',
        'This branch has no "when", so it is always taken and the ones after it never are. Give it a "when", or put it last.',
      )
      break
    }
  }
}
