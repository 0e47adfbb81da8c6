import type { LandmarkOf, Place, PieceOf } from '#scenario'

/** What *Look* says of the landmarks and set pieces of a place. */
export interface PlaceDirection<P extends Place = Place> {
  /** Where somebody is who is there: "at the door". */
  readonly landmarks: Readonly<Record<LandmarkOf<P>, string>>
  /**
   * What each state of a set piece looks like, as a sentence. A state about which there is nothing to say (a dog that is not
   * there) has none. Of a piece that carries a text the only entry is `text`, a function of what is written on it.
   */
  readonly pieces: {
    readonly [K in PieceOf<P>]?: Readonly<Record<string, string | ((text: string) => string)>>
  }
}
