import type { PlaceDirection } from '../place-direction.ts'

export const patrolCar: PlaceDirection<'patrol-car'> = {
  landmarks: {
    'front-left': 'in front on the left',
    'front-right': 'in front on the right',
    'back-left': 'in the back on the left',
    'back-right': 'in the back on the right',
  },
  pieces: {},
}
