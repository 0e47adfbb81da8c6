import type { PlaceDirection } from '../../en/place-direction.ts'

export const homeInterior: PlaceDirection<'home-interior'> = {
  landmarks: {
    sofa: 'en el sofá',
    armchair: 'en el sillón',
    'kitchen-table': 'junto a la mesa de la cocina',
    counter: 'junto al mostrador',
    doorway: 'en la entrada del cuarto',
    'front-door': 'junto a la puerta de la calle',
    window: 'junto a la ventana',
  },
  pieces: {},
}
