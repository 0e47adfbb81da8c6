import type { PlaceDirection } from '../../en/place-direction.ts'

export const roadside: PlaceDirection<'roadside'> = {
  landmarks: {
    'car-front': 'delante del carro',
    'car-door': 'junto a la puerta del carro',
    'car-roof': 'junto al techo del carro',
    'car-rear': 'detrás del carro',
    'patrol-car': 'junto a la patrulla',
    shoulder: 'al borde de la carretera',
    road: 'en la carretera',
  },
  pieces: {
    'car-door': { open: 'La puerta de quien conduce está abierta.' },
    window: { up: 'La ventanilla de quien conduce está cerrada.' },
    trunk: { open: 'El maletero está abierto.' },
    engine: { on: 'El motor está en marcha; detrás del carro se ve el humo del escape.' },
    belongings: { 'on-shoulder': 'Junto al carro hay una bolsa, ropa, una caja y papeles en el suelo.' },
    'second-car': { here: 'Detrás de la barrera hay una segunda patrulla.' },
    dog: { here: 'Junto al carro hay un perro policía, con la correa en el suelo.' },
    ambulance: { here: 'Hay una ambulancia.' },
    'emergency-lights': { on: 'Las luces de la patrulla giran.', off: 'Las luces de la patrulla están apagadas.' },
  },
}
