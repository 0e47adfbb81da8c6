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
  pieces: {
    door: {
      ajar: 'La puerta está entreabierta; detrás hay luz.',
      open: 'La puerta está abierta. Detrás se ven un pasillo con luz y la escalera.',
      broken: 'La puerta está derribada. Cuelga de una bisagra, con el marco partido junto a la cerradura.',
    },
    light: { on: 'La luz de la puerta está encendida.', off: 'La luz de la puerta está apagada.' },
    upstairs: { lit: 'Arriba hay una ventana con luz. En ella cuelgan estrellas de papel.' },
    mailbox: { text: (text) => `En el buzón: ${text}.` },
    tricycle: { 'on-step': 'Hay un triciclo en los escalones.', aside: 'El triciclo está a un lado, en el césped.' },
    shoes: { 'behind-door': 'Detrás de la puerta hay dos pares de zapatos, uno de ellos pequeño.' },
    rifles: {
      one: 'Junto a la puerta hay un estuche largo de rifle.',
      two: 'Junto a la puerta hay dos estuches largos de rifle.',
      three: 'Junto a la puerta hay tres estuches largos de rifle.',
    },
    child: { 'on-stairs': 'Hay una criatura en la escalera.' },
    'second-car': { here: 'En la entrada hay una segunda patrulla.' },
  },
}
