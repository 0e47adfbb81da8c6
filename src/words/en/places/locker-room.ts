import type { PlaceDirection } from '../place-direction.ts'

export const lockerRoom: PlaceDirection<'locker-room'> = {
  landmarks: {
    bench: 'on the bench',
    locker: 'at the locker',
    door: 'at the door',
    trash: 'at the trash',
    shelf: 'at the shelf',
  },
  pieces: {},
}
