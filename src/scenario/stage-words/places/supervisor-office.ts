import { placeWords } from '../place-words.ts'

export const supervisorOffice = placeWords({
  landmarks: ['desk', 'visitor-chair', 'door', 'podium', 'front-row', 'back-row', 'board'],
  seats: ['desk', 'visitor-chair', 'front-row', 'back-row'],
  surfaces: ['desk', 'podium'],
  pieces: {
    door: ['closed', 'ajar', 'open'],
    blind: ['up', 'down'],
    light: ['on', 'off'],
    board: 'text',
    file: ['none', 'on-desk', 'open'],
    phone: ['on-hook', 'off-hook'],
    badge: ['none', 'on-desk'],
  },
})
