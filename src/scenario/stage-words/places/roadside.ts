import { placeWords } from '../place-words.ts'

export const roadside = placeWords({
  landmarks: ['car-front', 'car-door', 'car-roof', 'car-rear', 'patrol-car', 'shoulder', 'road'],
  seats: ['shoulder'],
  surfaces: ['car-roof', 'car-rear'],
  pieces: {
    'car-door': ['closed', 'open'],
    window: ['down', 'up'],
    trunk: ['closed', 'open'],
    engine: ['off', 'on'],
    belongings: ['none', 'on-shoulder'],
    'second-car': ['away', 'here'],
    dog: ['away', 'here'],
    ambulance: ['away', 'here'],
    'emergency-lights': ['on', 'off'],
  },
})
