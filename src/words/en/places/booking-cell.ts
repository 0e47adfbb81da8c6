import type { PlaceDirection } from '../place-direction.ts'

export const bookingCell: PlaceDirection<'booking-cell'> = {
  landmarks: {
    counter: 'at the counter',
    bench: 'on the bench',
    cell: 'in the cell',
    bed: 'on the bunk',
    'cell-door': 'at the cell door',
    'height-chart': 'at the height chart',
    phone: 'at the phone',
  },
  pieces: {
    'cell-door': {
      closed: 'The cell door is closed.',
      ajar: 'The cell door is partly open.',
      open: 'The cell door is open.',
    },
    camera: {
      live: 'The camera on the ceiling faces the room, its light red.',
      turned: 'The camera on the ceiling faces the wall.',
      off: 'The camera on the ceiling hangs crooked, its light dark, its cable loose.',
    },
    light: { off: 'The tube lights are off.' },
    form: { 'on-counter': 'A form on a clipboard stands on the counter.' },
    tray: { 'on-counter': 'A tray stands on the counter: a belt, a phone, a wallet.' },
    blanket: { 'on-bed': 'A blanket lies on the bunk.' },
    window: { covered: 'Brown paper is taped over the window above the bench.' },
  },
}
