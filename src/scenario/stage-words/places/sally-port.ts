import { placeWords } from '../place-words.ts'

export const sallyPort = placeWords({
  landmarks: ['door', 'cell-door', 'bench', 'camera', 'patrol-car', 'wall'],
  seats: ['bench'],
  surfaces: ['wall'],
  pieces: {
    door: ['closed', 'open'],
    'cell-door': ['closed', 'ajar', 'open'],
    gate: ['closed', 'open'],
    camera: ['live', 'turned', 'off'],
    gloves: ['none', 'on-floor'],
  },
})
