import type { PlaceDirection } from '../../en/place-direction.ts'

export const interviewRoom: PlaceDirection<'interview-room'> = {
  landmarks: {
    door: 'junto a la puerta',
    table: 'junto a la mesa',
    chair: 'en la silla',
    'far-chair': 'en la silla del otro lado',
    'near-chair': 'en la silla de este lado',
    corner: 'en la esquina',
  },
  pieces: {},
}
