import type { PlaceDirection } from '../../en/place-direction.ts'

export const patrolCar: PlaceDirection<'patrol-car'> = {
  landmarks: {
    'front-left': 'adelante a la izquierda',
    'front-right': 'adelante a la derecha',
    'back-left': 'atrás a la izquierda',
    'back-right': 'atrás a la derecha',
  },
  pieces: {},
}
