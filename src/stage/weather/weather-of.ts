import type Phaser from 'phaser'
import type { View } from '#engine'
import type { PlaceSet } from '../place/place-set.ts'
import { Fog } from './fog.ts'
import { Rain } from './rain.ts'
import type { Weather } from './rain.ts'
import { Snow } from './snow.ts'

/** The weather of a view, put before and behind the people; null when the sky is clear. `share` 0 to 1 of the drops. */
export function weatherOf(
  scene: Phaser.Scene,
  view: View,
  place: PlaceSet,
  back: Phaser.GameObjects.Container,
  front: Phaser.GameObjects.Container,
  share: number,
): Weather | null {
  switch (view.weather) {
    case 'rain':
      return new Rain(scene, place, back, front, share)
    case 'snow':
      return new Snow(scene, back, front, share)
    case 'fog':
      return new Fog(scene, view.time, back, front)
    case 'clear':
      return null
  }
}
