/** What of the picture is shown, picture units. */
export interface View {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One SVG of a drawing; its view box says where in the picture it lies. */
export interface Layer {
  readonly svg: string
}

/** A soft light added to what is there, picture units. */
export interface Glow {
  readonly x: number
  readonly y: number
  readonly rx: number
  readonly ry: number
  /** Red, green and blue. */
  readonly ink: string
  /** 0 to 1. */
  readonly strength: number
}

/** A point of the picture with its name. */
export interface Pin {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** A picture to be drawn: layers from back to front, then lights, then names. */
export interface Drawing {
  /** Name of the file, without its ending. */
  readonly name: string
  readonly view: View
  /** Device px a picture unit. */
  readonly scale: number
  readonly layers: readonly Layer[]
  readonly glows?: readonly Glow[]
  readonly pins?: readonly Pin[]
  /** Colour under it all; none when left out. */
  readonly paper?: string
}
