import { placeWords } from '../place-words.ts'

export const sidewalk = placeWords({
  landmarks: ['meter', 'wall', 'cafe', 'curb', 'shop-door', 'bench'],
  seats: ['bench'],
  surfaces: ['wall'],
  pieces: {
    'shop-door': ['closed', 'open'],
    window: ['whole', 'broken'],
    crowd: ['away', 'far', 'near', 'filming'],
    backpack: ['none', 'on-ground'],
    phone: ['none', 'on-meter'],
    ambulance: ['away', 'here'],
    'second-car': ['away', 'here'],
  },
})
