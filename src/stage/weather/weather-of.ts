import type Phaser from 'phaser'
import type { View } from '#engine'
import type { PlaceSet } from '../place/place-set.ts'
import { Fog } from './fog.ts'
import { Rain } from './rain.ts'
import type { Weather } from './rain.ts'
import { Snow } from './snow.ts'

/** How many of the drops and flakes there are where drawing is costly. */
const fewer = 0.8

/** The weather of a view, put before and behind the people; null when the sky is clear. `sparing`: where drawing is costly. */
export function weatherOf(
  scene: Phaser.Scene,
  view: View,
  place: PlaceSet,
  how: {
    readonly back: Phaser.GameObjects.Container
    readonly front: Phaser.GameObjects.Container
    readonly sparing: boolean
  },
): Weather | null {
  const { back, front, sparing } = how
  const share = sparing ? fewer : 1
  switch (view.weather) {
    case 'rain':
      return new Rain(scene, place, back, front, share)
    case 'snow':
      return new Snow(scene, back, front, share)
    case 'fog':
      return new Fog(scene, view.time, back, front, sparing)
    case 'clear':
      return null
  }
}
