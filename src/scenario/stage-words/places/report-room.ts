import { placeWords } from '../place-words.ts'

const screen = ['off', 'on', 'form', 'form-no', 'form-yes', 'signed', 'message'] as const

export const reportRoom = placeWords({
  landmarks: [
    'desk',
    'second-desk',
    'beside-desk',
    'beside-second-desk',
    'desk-front',
    'bench',
    'coffee-machine',
    'door',
    'doorway',
    'glass',
  ],
  seats: ['desk', 'second-desk', 'beside-desk', 'beside-second-desk', 'bench'],
  surfaces: ['desk', 'desk-front'],
  pieces: {
    door: ['closed', 'ajar', 'open', 'crowded'],
    blind: ['up', 'down'],
    screen,
    'second-screen': screen,
    'rolling-chair': ['none', 'at-desk', 'at-second-desk'],
    lamp: ['on', 'off'],
    food: ['none', 'pizza', 'pizza-slice', 'cake'],
    papers: ['none', 'on-desk'],
    keys: ['none', 'on-desk'],
    telephone: ['on-desk', 'speaker'],
  },
})
