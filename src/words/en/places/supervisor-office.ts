import type { PlaceDirection } from '../place-direction.ts'

export const supervisorOffice: PlaceDirection<'supervisor-office'> = {
  landmarks: {
    desk: 'at the desk',
    'visitor-chair': 'in the visitor’s chair',
    door: 'at the door',
    podium: 'at the podium',
    'front-row': 'in the front row',
    'back-row': 'in the back row',
    board: 'at the board',
  },
  pieces: {},
}
