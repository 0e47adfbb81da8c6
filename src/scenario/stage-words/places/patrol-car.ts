import { placeWords } from '../place-words.ts'

export const patrolCar = placeWords({
  landmarks: ['front-left', 'front-right', 'back-left', 'back-right'],
  seats: ['front-left', 'front-right', 'back-left', 'back-right'],
  surfaces: [],
  pieces: {
    partition: ['closed', 'open'],
    window: ['up', 'down'],
    'back-door': ['closed', 'open'],
    screen: ['off', 'on'],
    radio: ['quiet', 'lit'],
    camera: ['live', 'turned', 'off'],
    'emergency-lights': ['off', 'on'],
    street: ['still', 'passing'],
  },
})
