import type { PlaceDirection } from '../place-direction.ts'

export const patrolCar: PlaceDirection<'patrol-car'> = {
  landmarks: {
    'front-left': 'in front on the left',
    'front-right': 'in front on the right',
    'back-left': 'in the back on the left',
    'back-right': 'in the back on the right',
  },
  pieces: {
    partition: { open: 'The window in the partition is open.' },
    window: { down: 'The front windows are down.' },
    'back-door': { open: 'The back door on the left stands open.' },
    screen: { off: 'The computer is dark.', on: 'The computer is on; lines of text show in the glass.' },
    radio: { lit: 'The radio is lit.' },
    camera: {
      live: 'The camera by the mirror has its red light on.',
      turned: 'The camera by the mirror is turned to the roof.',
      off: 'The camera by the mirror is dark, tape over its lens.',
    },
    'emergency-lights': { on: 'The emergency lights on the roof are on.' },
    street: { passing: 'The car is moving; the street passes by.' },
  },
}
