import type { PlaceDirection } from '../../en/place-direction.ts'

export const sidewalk: PlaceDirection<'sidewalk'> = {
  landmarks: {
    meter: 'junto al parquímetro',
    wall: 'junto a la pared',
    cafe: 'frente al café',
    curb: 'en el borde de la acera',
    'shop-door': 'junto a la puerta de la tienda',
    bench: 'junto al banco',
  },
  pieces: {
    'shop-door': { open: 'La puerta de la tienda está abierta.' },
    window: { broken: 'El vidrio del café está roto; hay vidrios en la acera.' },
    crowd: {
      far: 'Calle abajo se ha detenido gente.',
      near: 'Hay gente cerca, mirando.',
      filming: 'Hay gente cerca, grabando con sus teléfonos.',
    },
    backpack: { 'on-ground': 'Hay una mochila en el suelo.' },
    phone: { 'on-meter': 'Sobre el parquímetro hay un teléfono con la cámara hacia aquí.' },
    ambulance: { here: 'Hay una ambulancia.' },
    'second-car': { here: 'Hay una segunda patrulla.' },
  },
}
