import type { PlaceDirection } from '../place-direction.ts'

export const interviewRoom: PlaceDirection<'interview-room'> = {
  landmarks: {
    door: 'at the door',
    table: 'at the table',
    chair: 'in the chair',
    'far-chair': 'in the chair across',
    'near-chair': 'in the near chair',
    corner: 'in the corner',
  },
  pieces: {},
}
