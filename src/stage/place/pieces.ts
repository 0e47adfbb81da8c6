import type { PieceOf, Place, StateOf } from '#scenario'
import type { Condition } from './circumstances.ts'

/**
 * The conditions of one place's set pieces: `when('door', 'ajar', 'open')` holds while the piece is in one of the states.
 * @param _place the place whose pieces and states are known by type
 */
export const piecesOf =
  <P extends Place>(_place: P) =>
  <K extends PieceOf<P>>(piece: K, ...states: readonly StateOf<P, K>[]): Condition =>
  ({ scene }) =>
    (states as readonly string[]).includes(scene[piece] ?? '')

/** Holds while all of the conditions do. */
export const all =
  (...conditions: readonly Condition[]): Condition =>
  (now) =>
    conditions.every((holds) => holds(now))

/** Holds while the condition does not. */
export const not =
  (condition: Condition): Condition =>
  (now) =>
    !condition(now)

/** The names of the pieces whose text a drawing carries. */
export const textsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/\{\{([\w-]+):/g)].map((found) => found[1] ?? '')
