import type { LabelFeatures } from '../label-features.ts'
import type { Chance } from './chance.ts'
import type { Menus } from './peeking.ts'

/** What a type needs of the world beside the scene. */
export interface Surroundings {
  /** Reads a label. */
  readonly read: (label: string) => LabelFeatures
  /** What a peeker has learned from the other scenes. */
  readonly menus: Menus
  readonly chance: Chance
}
