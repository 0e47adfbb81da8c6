import { placeWords } from '../place-words.ts'

export const sallyPort = placeWords({
  landmarks: ['door', 'doorway', 'cell-door', 'cell', 'bench', 'camera', 'patrol-car', 'wall', 'gate'],
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
