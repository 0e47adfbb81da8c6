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
  pieces: {},
}
