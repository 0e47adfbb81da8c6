/** What a place publishes for authors: where people can be, and what in it can change. */
export interface PlaceWords {
  /** Spots beside the nine marks, by name. */
  readonly landmarks: readonly string[]
  /** Landmarks at which one can sit. */
  readonly seats: readonly string[]
  /** Landmarks with a surface for two hands, at which somebody stands with the back to the viewer. */
  readonly surfaces: readonly string[]
  /** The set pieces, each with its states. The first state is the one a scene begins with. `text`: any short text. */
  readonly pieces: Readonly<Record<string, readonly string[] | 'text'>>
}

/** The longest text a set piece can carry, in characters: a number on a wall, a name on a door. */
export const PIECE_TEXT = 12

/** So that each place keeps its own words as a type. */
export const placeWords = <const P extends PlaceWords>(words: P): P => words
