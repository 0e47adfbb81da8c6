import type { PlaceDirection } from '../../en/place-direction.ts'

export const homeInterior: PlaceDirection<'home-interior'> = {
  landmarks: {
    sofa: 'en el sofá',
    armchair: 'en el sillón',
    'kitchen-table': 'junto a la mesa de la cocina',
    'before-table': 'delante de la mesa de la cocina',
    counter: 'junto a la barra',
    doorway: 'en la entrada del cuarto',
    'front-door': 'junto a la puerta de la calle',
    window: 'junto a la ventana',
  },
  pieces: {
    door: {
      ajar: 'La puerta de la calle está entreabierta.',
      open: 'La puerta de la calle está abierta; se ve el porche.',
      broken: 'La puerta de la calle cuelga de una bisagra, rajada en la cerradura.',
    },
    light: { off: 'Las lámparas están apagadas.' },
    television: { off: 'El televisor está apagado.', on: 'El televisor está encendido.' },
    bottle: { 'on-table': 'Sobre la mesa de la cocina hay una botella y un vaso.' },
    plate: { broken: 'En el piso hay un plato roto, con comida y un tenedor.' },
    toys: { 'on-floor': 'En el piso hay juguetes: cubos, un camión, una pelota.' },
    child: { 'in-doorway': 'En el paso al pasillo hay una criatura pequeña en pijama, con un muñeco de peluche.' },
    dog: { here: 'A la izquierda hay un perro sentado.' },
  },
}
