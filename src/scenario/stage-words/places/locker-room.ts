import { placeWords } from '../place-words.ts'

export const lockerRoom = placeWords({
  landmarks: ['bench', 'bench-end', 'locker', 'door', 'doorway', 'trash', 'shelf', 'basin'],
  seats: ['bench', 'bench-end'],
  surfaces: ['locker', 'basin'],
  pieces: {
    door: ['closed', 'open'],
    locker: ['closed', 'open', 'empty', 'unlocked'],
    photo: ['on-locker', 'none'],
    light: ['on', 'off'],
    bag: ['none', 'on-bench', 'on-floor'],
    flashlight: ['none', 'on-bench'],
    notebooks: ['none', 'in-trash'],
    'gun-box': ['none', 'on-shelf', 'in-bag'],
  },
})
