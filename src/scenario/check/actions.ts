import { list } from '../report.ts'
import { rungs } from '../vocabulary.ts'
import type { Context } from './context.ts'
import { actionsOf, beatsOf, items } from './walk.ts'

/** F8: what goes with what in an action. */
export function checkActions(check: Context): void {
  const { subject } = check.scenario
  for (const { path, item } of actionsOf(check.scenario)) {
    const { kind, quality } = item
    const rung = [...path, 'rung']
    if (kind === 'intervene' && !check.written(rung)) {
      check.error(path, 'rung-missing', `An action of kind "intervene" needs "rung": ${list(rungs)}.`)
    } else if (kind !== undefined && kind !== 'intervene' && check.written(rung)) {
      check.errorAtKey(
        rung,
        'rung-unwanted',
        `"rung" is only for actions of kind "intervene"; this one is "${kind}". Take it out, or change the kind.`,
      )
    }
    if (kind === 'accept' && subject !== undefined && subject !== 'you') {
      check.error(
        [...path, 'kind'],
        'accept-unwanted',
        '"accept" is only for scenarios in which the trainee is the one being stopped ("subject": "you").',
      )
    }
    if (check.written([...path, 'screenOut']) && quality !== undefined && quality >= 3) {
      check.warn(
        [...path, 'quality'],
        'screen-out-praised',
        `A screen-out ends all chances, yet its quality is ${quality}. Give it 1 or 2, or take "screenOut" out.`,
      )
    }
  }
  for (const { path } of beatsOf(check.scenario)) {
    if (subject === 'you' && check.written([...path, 'rebuff'])) {
      check.errorAtKey(
        [...path, 'rebuff'],
        'rebuff-unwanted',
        'Where the trainee is the one being stopped ("subject": "you"), no beat is a "rebuff". Take it out.',
      )
    }
  }
  for (const { path, item } of items(check.scenario.followUp?.items, ['followUp', 'items'])) {
    if (check.written([...path, 'screenOut']) && item.worth !== undefined && item.worth !== 'harmful') {
      check.warn(
        [...path, 'worth'],
        'screen-out-praised',
        `A screen-out ends all chances, yet its worth is "${item.worth}". Make it "harmful", or take "screenOut" out.`,
      )
    }
  }
}
