import type Phaser from 'phaser'
import type { Layer } from './place/place-set.ts'
import type { Box } from './raster.ts'

/** One layer of a place, and the image that shows it now. */
export interface DrawnLayer {
  readonly layer: Layer
  readonly box: Box
  readonly svg: string
  readonly depth: number
  image: Phaser.GameObjects.Image | null
  /** Device px per picture unit it was rasterised for. */
  scale: number
  alpha: number
  /** Whether the layer is to be seen now. */
  wanted: boolean
}
