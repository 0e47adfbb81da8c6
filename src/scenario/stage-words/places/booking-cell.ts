import { placeWords } from '../place-words.ts'

export const bookingCell = placeWords({
  landmarks: ['counter', 'bench', 'cell', 'bed', 'cell-door', 'height-chart', 'phone'],
  seats: ['bench', 'bed'],
  surfaces: ['counter', 'height-chart'],
  pieces: {
    'cell-door': ['closed', 'ajar', 'open'],
    camera: ['live', 'turned', 'off'],
    light: ['on', 'off'],
    form: ['none', 'on-counter'],
    tray: ['none', 'on-counter'],
    blanket: ['none', 'on-bed'],
    window: ['clear', 'covered'],
  },
})
