import type { PlaceDirection } from '../../en/place-direction.ts'

export const alley: PlaceDirection<'alley'> = {
  landmarks: {
    'back-door': 'junto a la puerta trasera',
    fence: 'junto a la reja',
    wall: 'junto a la pared',
    crates: 'junto a las cajas',
    dumpster: 'junto al contenedor',
  },
  pieces: {},
}
