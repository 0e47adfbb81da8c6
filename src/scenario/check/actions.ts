import type { Worth } from '../vocabulary.ts'
import type { Context } from './context.ts'
import { actionsOf, beatsOf, items } from './walk.ts'

/** F8: what goes with what in an action. */
export function checkActions(check: Context): void {
  const { subject } = check.scenario
  for (const { path, item } of actionsOf(check.scenario)) {
    const { kind, quality } = item
    const rung = [...path, 'rung']
    if (kind === 'intervene' && !check.written(rung)) {
      check.error(path, { code: 'rung-missing' })
    } else if (kind !== undefined && kind !== 'intervene' && check.written(rung)) {
      check.errorAtKey(rung, { code: 'rung-unwanted', kind })
    }
    const tactic = [...path, 'tactic']
    if (check.written(tactic)) {
      if (kind !== undefined && kind !== 'intervene') check.errorAtKey(tactic, { code: 'tactic-unwanted', kind })
      else if (item.tactic === 'hands-on' && item.rung !== undefined && item.rung !== 'take-action')
        check.error(tactic, { code: 'hands-on-rung', rung: item.rung })
    }
    if (kind === 'accept' && subject !== undefined && subject !== 'you') {
      check.error([...path, 'kind'], { code: 'accept-unwanted' })
    }
    if (check.written([...path, 'screenOut']) && quality !== undefined && quality >= 3) {
      check.warn([...path, 'quality'], { code: 'screen-out-praised', what: 'action', quality })
    }
  }
  for (const { path } of beatsOf(check.scenario)) {
    if (subject === 'you' && check.written([...path, 'rebuff'])) {
      check.errorAtKey([...path, 'rebuff'], { code: 'rebuff-unwanted' })
    }
  }
  for (const { path, item } of items(check.scenario.followUp?.items, ['followUp', 'items'])) {
    if (check.written([...path, 'screenOut']) && item.worth !== undefined && !isHarm(item.worth)) {
      check.warn([...path, 'worth'], { code: 'screen-out-praised', what: 'follow-up-item', worth: item.worth })
    }
  }
}

const isHarm = (worth: Worth): boolean => worth === 'harmful' || worth === 'unsafe'
