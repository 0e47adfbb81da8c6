import type Phaser from 'phaser'
import type { Layer } from './place/place-set.ts'
import type { Box } from './raster.ts'

/** One layer of a place, and the image that shows it now. */
export interface DrawnLayer {
  readonly layer: Layer
  readonly depth: number
  /** The drawing and its box; null until the layer is wanted for the first time, or when it is not to be had. */
  drawing: { readonly svg: string; readonly box: Box; readonly texts: readonly string[] } | null
  image: Phaser.GameObjects.Image | null
  /** Device px per picture unit it was rasterised for, and the texts written on it then. */
  scale: number
  written: string
  /** How far it has come in, 0 to 1. */
  alpha: number
  /** Whether the layer is to be seen now. */
  wanted: boolean
}
