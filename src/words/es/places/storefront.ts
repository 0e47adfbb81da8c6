import type { PlaceDirection } from '../../en/place-direction.ts'

export const storefront: PlaceDirection<'storefront'> = {
  landmarks: {
    pump: 'junto a la bomba',
    'shop-door': 'junto a la puerta de la tienda',
    window: 'junto a la ventana',
    curb: 'en el borde de la acera',
    'car-front': 'delante del carro',
    'car-door': 'junto a la puerta del carro',
  },
  pieces: {
    door: { open: 'La puerta de la tienda está abierta.' },
    sign: { off: 'Las luces del letrero y del toldo están apagadas.' },
    nozzle: {
      'hung-up': 'La pistola de combustible está colgada en la bomba.',
      'in-car': 'La pistola de combustible sigue puesta en el carro.',
      stretched: 'La manguera está tensa entre la bomba y el carro.',
      'torn-off': 'La manguera está arrancada; la pistola sigue puesta en el carro.',
    },
    engine: { on: 'El motor está en marcha; detrás del carro se ve el humo del escape.' },
    groceries: {
      standing: 'Hay una bolsa de compras en el suelo, de pie.',
      'on-curb': 'Hay una bolsa de compras volcada en el suelo.',
    },
    eggs: { broken: 'Hay un cartón de huevos rotos en el suelo.' },
    truck: { here: 'Delante de la tienda hay un camión de reparto.' },
    'second-car': { here: 'En la esquina de la tienda hay una patrulla.' },
  },
}
