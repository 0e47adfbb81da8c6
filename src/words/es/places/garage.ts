import type { PlaceDirection } from '../../en/place-direction.ts'

export const garage: PlaceDirection<'garage'> = {
  landmarks: {
    ramp: 'en la rampa',
    booth: 'junto a la caseta',
    van: 'junto a la van',
    'behind-van': 'detrás de la van',
    pillar: 'junto a la columna',
    'parked-cars': 'junto a los carros estacionados',
  },
  pieces: {
    light: { on: 'Los tubos están encendidos.', off: 'Los tubos están apagados; el nivel está oscuro.' },
    jacket: { 'on-floor': 'Hay una chaqueta en el suelo.' },
    car: { coming: 'Por la rampa suben unos faros.', here: 'Un carro ha subido por la rampa.' },
    'patrol-car': { here: 'Junto a la rampa hay una patrulla.' },
    camera: {
      live: 'La cámara de la columna mira hacia el nivel, con la luz encendida.',
      turned: 'La cámara de la columna está volteada hacia la pared.',
      off: 'La cámara de la columna cuelga, con la luz apagada.',
    },
    'van-door': { open: 'La puerta lateral de la camioneta está abierta.' },
  },
}
