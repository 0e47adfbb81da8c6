import type { CompiledScenario } from '#engine'
import type { Kind } from '#scenario'
import { grades, halfUp } from '#score'
import { labelReader } from '../label-features.ts'
import { chanceOf } from './chance.ts'
import { menusOf } from './peeking.ts'
import type { Menus } from './peeking.ts'
import { playAs } from './play-as.ts'
import { mindOf } from './minds.ts'
import type { TraineeName } from './trainees.ts'

/** What one simulated person came to in one scene. */
export interface Card {
  readonly kind: Kind
  /** 0 to 100, rounded as on the scorecard. */
  readonly overall: number
  readonly mastered: boolean
  readonly screenOuts: readonly string[]
  /** The acts that were chosen, in order, as `beat/action`. */
  readonly acts: readonly string[]
}

/** Lets a simulated person, told apart by a number, play a scene. The same person plays a scene always the same way. */
export type Play = (type: TraineeName, person: number, scene: CompiledScenario) => Card

/**
 * @param library the scenes whose menus the peeker knows; what it plays is left out of it each time
 * @param lang the language of the labels
 */
export function peopleOf(seed: number, library: readonly CompiledScenario[], lang: string): Play {
  const read = labelReader(lang)
  const learned = new Map<string, Menus>()
  const menusBut = (id: string): Menus => {
    const known = learned.get(id) ?? menusOf(library.map(({ scenario }) => scenario).filter((other) => other.id !== id))
    learned.set(id, known)
    return known
  }
  return (type, person, compiled) => {
    const { id, kind } = compiled.scenario
    const chance = chanceOf(`${seed}/${type}/${person}/${id}`)
    const run = playAs(compiled, mindOf(type, { read, menus: menusBut(id), chance }))
    const { overall, mastered, screenOuts } = grades(run)
    const acts = run.events.flatMap((event) => {
      const entry = event.what === 'input' ? run.entries[event.entry] : undefined
      return event.what === 'input' && entry?.do === 'act' ? [`${event.beat}/${entry.action}`] : []
    })
    return { kind, overall: halfUp(overall), mastered, screenOuts, acts }
  }
}
