import { placeWords } from '../place-words.ts'

export const homeInterior = placeWords({
  landmarks: ['sofa', 'armchair', 'kitchen-table', 'before-table', 'counter', 'doorway', 'front-door', 'window'],
  seats: ['sofa', 'armchair', 'kitchen-table'],
  surfaces: ['counter', 'before-table'],
  pieces: {
    door: ['closed', 'ajar', 'open', 'broken'],
    light: ['on', 'off'],
    television: ['off', 'on'],
    bottle: ['none', 'on-table'],
    plate: ['none', 'broken'],
    toys: ['none', 'on-floor'],
    child: ['none', 'in-doorway'],
    dog: ['away', 'here'],
  },
})
