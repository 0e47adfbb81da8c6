import type { PlaceDirection } from '../place-direction.ts'

export const lockerRoom: PlaceDirection<'locker-room'> = {
  landmarks: {
    bench: 'on the bench',
    'bench-end': 'farther along the bench',
    locker: 'at locker twelve',
    door: 'at the door',
    doorway: 'in the doorway',
    trash: 'at the trash',
    shelf: 'at the shelf',
    basin: 'at the basin',
  },
  pieces: {
    door: { closed: 'The door is shut.', open: 'The door is open. The hall is bright.' },
    locker: {
      closed: 'Locker twelve is shut and padlocked.',
      open: 'Locker twelve is open. A jacket hangs in it.',
      empty: 'Locker twelve is open and empty, but for a hanger.',
      unlocked: 'Locker twelve is shut. Its padlock hangs open.',
    },
    photo: {
      'on-locker': 'A photograph of two people is taped to the door of locker twelve.',
      none: 'No photograph is taped to the door of locker twelve.',
    },
    light: { on: 'The light is on.', off: 'The light is off. The room is dark.' },
    bag: { 'on-bench': 'A brown bag stands on the bench.', 'on-floor': 'A brown bag lies on the floor by the bench.' },
    flashlight: { 'on-bench': 'A flashlight lies on the bench, switched on.' },
    notebooks: { 'in-trash': 'Three notebooks stick out of the trash.' },
    'gun-box': {
      'on-shelf': 'A steel gun box stands on the shelf.',
      'in-bag': 'A steel gun box looks out of an open bag.',
    },
  },
}
