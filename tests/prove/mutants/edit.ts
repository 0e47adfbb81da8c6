import type { Scenario } from '#scenario'

type Beat = Scenario['beats'][string]
type Action = NonNullable<Beat['actions']>[number]
type Moment = NonNullable<Beat['script']>[number]

const there = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`the scenario has no ${what}`)
  return value
}

export const beatOf = (s: Scenario, id: string): Beat => there(s.beats[id], id)

export const actionsOf = (s: Scenario, beat: string): Action[] => there(beatOf(s, beat).actions, `actions in ${beat}`)

export const momentOf = (s: Scenario, beat: string, i: number): Moment =>
  there(beatOf(s, beat).script?.[i], `moment ${i} in ${beat}`)

export const actionOf = (s: Scenario, beat: string, id: string): Action =>
  there(
    actionsOf(s, beat).find((a) => a.id === id),
    `action ${id} in ${beat}`,
  )

/** Beats with actions. */
const choiceBeats = (s: Scenario): string[] =>
  Object.entries(s.beats).flatMap(([id, { actions = [] }]) => (actions.length > 0 ? [id] : []))

/** Changes an action in every beat that has it. */
export function everywhere(s: Scenario, id: string, change: (action: Action, beat: string) => void): void {
  for (const beat of choiceBeats(s)) for (const action of actionsOf(s, beat)) if (action.id === id) change(action, beat)
}

/** Takes actions away, in every beat or in those that are named. */
export function without(s: Scenario, ids: readonly string[], beats: readonly string[] = choiceBeats(s)): void {
  for (const beat of beats) beatOf(s, beat).actions = actionsOf(s, beat).filter(({ id }) => !ids.includes(id))
}

/** Puts an action into a place of the list, -1 for the last, in every beat that has it. */
export function placed(s: Scenario, id: string, place: number): void {
  for (const beat of choiceBeats(s)) {
    const all = actionsOf(s, beat)
    const action = all.find((a) => a.id === id)
    if (action === undefined) continue
    const others = all.filter((a) => a !== action)
    beatOf(s, beat).actions =
      place < 0 ? [...others, action] : [...others.slice(0, place), action, ...others.slice(place)]
  }
}

/** Adds an action to a beat, at the end of its list. */
export function added(s: Scenario, beat: string, action: Action): void {
  beatOf(s, beat).actions = [...actionsOf(s, beat), action]
}
