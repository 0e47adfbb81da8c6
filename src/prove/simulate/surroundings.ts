import type { Chance } from './chance.ts'
import type { Menus } from './peeking.ts'

/** What a type needs of the world beside the scene. */
export interface Surroundings {
  /** The language of the labels. */
  readonly lang: string
  /** What a peeker has learned from the other scenes. */
  readonly menus: Menus
  readonly chance: Chance
}
