import type { PlaceDirection } from '../place-direction.ts'

export const supervisorOffice: PlaceDirection<'supervisor-office'> = {
  landmarks: {
    desk: 'at the desk',
    'before-desk': 'in front of the desk',
    'visitor-chair': 'in the visitor’s chair',
    door: 'at the door',
    podium: 'at the podium',
    'front-row': 'in the front row',
    'back-row': 'in the back row',
    board: 'at the board',
  },
  pieces: {
    door: { ajar: 'The office door is ajar.', open: 'The office door is open; the hall is seen.' },
    blind: {
      up: 'The blind is up; the roll-call room is seen through the glass.',
      down: 'The blind is down before the glass.',
    },
    light: { off: 'The office lamps are off.' },
    board: { text: (text) => `The board in the roll-call room reads “${text}”.` },
    file: {
      'on-desk': 'A closed file lies on the desk.',
      open: 'A file lies open on the desk, a photo clipped to it.',
    },
    phone: { 'off-hook': 'The handset of the telephone hangs down by its cord.' },
    badge: { 'on-desk': 'A badge in its case stands on the desk.' },
  },
}
