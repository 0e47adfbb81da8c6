import { limits } from '../schema.ts'
import type { Context } from './context.ts'

/** F13: the limit the schema cannot say of an object: how many beats. */
export function checkLimits(check: Context): void {
  const beats = Object.keys(check.scenario.beats ?? {}).length
  if (beats > limits.beats) {
    check.errorAtKey(['beats'], { code: 'too-many', what: 'beats', count: beats, most: limits.beats })
  }
  if (check.scenario.beats !== undefined && beats === 0) {
    check.error(['beats'], { code: 'empty-list', what: 'beats' })
  }
}
