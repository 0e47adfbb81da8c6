import { placeWords } from '../place-words.ts'

export const alley = placeWords({
  landmarks: ['back-door', 'fence', 'wall', 'crates', 'dumpster', 'pistol'],
  seats: ['crates'],
  surfaces: ['wall', 'fence'],
  pieces: {
    door: ['open', 'closed'],
    crates: ['stacked', 'scattered'],
    pistol: ['none', 'on-ground'],
    crowd: ['away', 'far', 'near', 'filming'],
    'second-car': ['away', 'here'],
    ambulance: ['away', 'here'],
  },
})
