import type { Pace } from '#engine'
import type { ChoiceOption } from '../index.ts'
import type { Text } from '../../text/index.ts'

/** A1: how many times longer everything may take. */
const paces = [1, 1.5, 2, 4, 10, 'untimed'] as const satisfies readonly Pace[]

/** The paces to choose from, named. */
export function paceOptions(t: Text): readonly ChoiceOption<string>[] {
  return paces.map((pace) => ({
    value: String(pace),
    label: pace === 'untimed' ? t('common.pace.untimed') : t('common.pace.times', { pace }),
  }))
}

/** A pace out of a choice's value. */
export const paceOf = (value: string): Pace => (value === 'untimed' ? value : Number(value))
