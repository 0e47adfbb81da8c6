import { placeWords } from '../place-words.ts'

export const reportRoom = placeWords({
  landmarks: ['desk', 'second-desk', 'bench', 'coffee-machine', 'door', 'glass'],
  seats: ['desk', 'second-desk', 'bench'],
  surfaces: ['desk'],
  pieces: {
    door: ['closed', 'ajar', 'open'],
    blind: ['up', 'down'],
    screen: ['off', 'on', 'form', 'message'],
    lamp: ['on', 'off'],
    food: ['none', 'pizza', 'cake'],
    papers: ['none', 'on-desk'],
    keys: ['none', 'on-desk'],
  },
})
