import type { Settings } from '../../ports/index.ts'

/** The key for *Step in*: in untimed play Space belongs to *Next*, so it is S (A3). */
export const stepInKey = (keys: Settings['keys'], untimed: boolean): string =>
  untimed && keys.stepIn === ' ' ? 's' : keys.stepIn
