import { placeWords } from '../place-words.ts'

export const interviewRoom = placeWords({
  landmarks: ['door', 'table', 'chair', 'far-chair', 'near-chair', 'corner'],
  seats: ['chair', 'far-chair', 'near-chair'],
  surfaces: ['table'],
  pieces: {
    door: ['closed', 'ajar', 'open'],
    phone: ['none', 'on-table', 'lit'],
    photo: ['none', 'on-table'],
    page: ['none', 'on-table', 'signed'],
    camera: ['live', 'off'],
    light: ['on', 'off'],
  },
})
