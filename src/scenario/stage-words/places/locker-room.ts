import { placeWords } from '../place-words.ts'

export const lockerRoom = placeWords({
  landmarks: ['bench', 'locker', 'door', 'trash', 'shelf'],
  seats: ['bench'],
  surfaces: ['locker'],
  pieces: {
    door: ['closed', 'open'],
    locker: ['closed', 'open', 'empty'],
    light: ['on', 'off'],
    bag: ['none', 'on-bench', 'on-floor'],
    flashlight: ['none', 'on-bench'],
    notebooks: ['none', 'in-trash'],
    'gun-box': ['none', 'on-shelf', 'in-bag'],
  },
})
