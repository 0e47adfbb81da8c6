import { placeWords } from '../place-words.ts'

export const garage = placeWords({
  landmarks: ['ramp', 'booth', 'van', 'behind-van', 'pillar', 'parked-cars'],
  seats: ['booth'],
  surfaces: ['van'],
  pieces: {
    light: ['on', 'off'],
    jacket: ['none', 'on-floor'],
    car: ['away', 'coming', 'here'],
    'patrol-car': ['away', 'here'],
    camera: ['live', 'turned', 'off'],
    'van-door': ['closed', 'open'],
  },
})
