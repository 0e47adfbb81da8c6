import type { Scenario } from '#scenario'

const origins = new WeakMap<Scenario, string>()

/** Remembers which entry of the catalogue a scenario, or what it is in another language, was opened from. */
export function noteOrigin(scenario: Scenario, id: string): void {
  origins.set(scenario, id)
}

/**
 * The catalogue's id of the entry a scenario was opened from. A scenario from outside may have the very id of one that comes
 * with the program, so the id in its text does not tell whose own files are meant.
 */
export const originOf = (scenario: Scenario): string => origins.get(scenario) ?? scenario.id
