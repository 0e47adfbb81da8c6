import { placeWords } from '../place-words.ts'

export const supervisorOffice = placeWords({
  landmarks: ['desk', 'before-desk', 'visitor-chair', 'door', 'podium', 'front-row', 'back-row', 'board'],
  seats: ['desk', 'visitor-chair', 'front-row', 'back-row'],
  surfaces: ['before-desk'],
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
