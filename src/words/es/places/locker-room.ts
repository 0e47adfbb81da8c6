import type { PlaceDirection } from '../../en/place-direction.ts'

export const lockerRoom: PlaceDirection<'locker-room'> = {
  landmarks: {
    bench: 'en la banca',
    locker: 'junto al casillero',
    door: 'junto a la puerta',
    trash: 'junto a la basura',
    shelf: 'junto al estante',
  },
  pieces: {},
}
