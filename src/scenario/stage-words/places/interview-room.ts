import { placeWords } from '../place-words.ts'

export const interviewRoom = placeWords({
  landmarks: ['door', 'doorway', 'hall', 'table', 'chair', 'far-chair', 'near-chair', 'corner', 'mirror'],
  seats: ['chair', 'far-chair', 'near-chair'],
  surfaces: ['table'],
  pieces: {
    door: ['closed', 'ajar', 'open'],
    'moved-chair': ['across', 'beside'],
    phone: ['none', 'on-table', 'lit'],
    photo: ['none', 'on-table', 'face-down'],
    page: ['none', 'on-table', 'signed'],
    camera: ['live', 'off'],
    light: ['on', 'off'],
  },
})
