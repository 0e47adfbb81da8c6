import type { PlaceDirection } from '../place-direction.ts'

export const reportRoom: PlaceDirection<'report-room'> = {
  landmarks: {
    desk: 'at the desk',
    'second-desk': 'at the second desk',
    bench: 'on the bench',
    'coffee-machine': 'at the coffee machine',
    door: 'at the door',
    glass: 'at the glass',
  },
  pieces: {},
}
