import type { Change } from './store-port.ts'
import type { Shelves } from './shelves.ts'

/** Makes everything of one person another's, and takes the first away. */
export const rehome = (shelves: Pick<Shelves, 'runsOf' | 'attemptsOf'>, from: string, to: string): Change[] => [
  ...shelves.runsOf(from).map((run): Change => ({ store: 'runs', id: run.id, value: { ...run, person: to } })),
  ...shelves.attemptsOf(from).map((one): Change => ({ store: 'attempts', id: one.id, value: { ...one, person: to } })),
  { store: 'people', id: from, value: null },
]
