import type { PlaceDirection } from '../../en/place-direction.ts'

export const residentialDoor: PlaceDirection<'residential-door'> = {
  landmarks: {
    door: 'junto a la puerta',
    threshold: 'en el umbral',
    step: 'en el escalón',
    walk: 'en el camino de entrada',
    mailbox: 'junto al buzón',
    lawn: 'en el césped',
    window: 'junto a la ventana',
  },
  pieces: {},
}
