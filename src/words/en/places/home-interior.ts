import type { PlaceDirection } from '../place-direction.ts'

export const homeInterior: PlaceDirection<'home-interior'> = {
  landmarks: {
    sofa: 'on the sofa',
    armchair: 'in the armchair',
    'kitchen-table': 'at the kitchen table',
    counter: 'at the counter',
    doorway: 'in the doorway',
    'front-door': 'at the front door',
    window: 'at the window',
  },
  pieces: {},
}
