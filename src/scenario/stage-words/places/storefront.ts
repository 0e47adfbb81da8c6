import { placeWords } from '../place-words.ts'

export const storefront = placeWords({
  landmarks: ['pump', 'shop-door', 'window', 'curb', 'car-front', 'car-door'],
  seats: ['curb'],
  surfaces: ['window'],
  pieces: {
    door: ['closed', 'open'],
    sign: ['on', 'off'],
    nozzle: ['hung-up', 'in-car', 'stretched', 'torn-off'],
    engine: ['off', 'on'],
    groceries: ['none', 'standing', 'on-curb'],
    eggs: ['none', 'broken'],
    truck: ['away', 'here'],
    'second-car': ['away', 'here'],
  },
})
