import type { PlaceDirection } from '../place-direction.ts'

export const interviewRoom: PlaceDirection<'interview-room'> = {
  landmarks: {
    door: 'at the door',
    doorway: 'in the doorway',
    hall: 'in the hall, behind the door',
    table: 'at the table',
    chair: 'in the chair',
    'far-chair': 'in the chair across',
    'near-chair': 'in the chair close by',
    corner: 'in the corner by the door',
    mirror: 'at the mirror',
  },
  pieces: {
    door: {
      closed: 'The door is shut. It has a small window to the hall.',
      ajar: 'The door stands ajar. A strip of light falls in from the hall.',
      open: 'The door is wide open. The hall is bright.',
    },
    'moved-chair': {
      across: 'Two chairs stand at the table, one at each end.',
      beside: 'Both chairs stand on the same side of the table, close together.',
    },
    phone: {
      'on-table': 'A phone lies dark at the far end of the table.',
      lit: 'A phone at the far end of the table is lit up and buzzing.',
    },
    photo: {
      'on-table': 'A photo of somebody in a hood lies on the table.',
      'face-down': 'A photo lies on the table, face down.',
    },
    page: {
      'on-table': 'A handwritten page lies on the table, with a pen on it. The line at the bottom is empty.',
      signed: 'A handwritten page lies on the table. There is a signature at the bottom.',
    },
    camera: {
      live: 'A red light is on at the camera in the corner of the ceiling.',
      off: 'The camera in the corner hangs down. Its light is off.',
    },
    light: { on: 'The light over the table is on.', off: 'The light over the table is off. The room is dark.' },
  },
}
