import type { PlaceDirection } from '../../en/place-direction.ts'

export const lockerRoom: PlaceDirection<'locker-room'> = {
  landmarks: {
    bench: 'en la banca',
    'bench-end': 'más allá en la banca',
    locker: 'junto al casillero doce',
    door: 'junto a la puerta',
    doorway: 'en el umbral de la puerta',
    trash: 'junto a la basura',
    shelf: 'junto a la repisa',
    basin: 'junto al lavabo',
  },
  pieces: {
    door: { closed: 'La puerta está cerrada.', open: 'La puerta está abierta. El pasillo está iluminado.' },
    locker: {
      closed: 'El casillero doce está cerrado con candado.',
      open: 'El casillero doce está abierto. Adentro cuelga una chaqueta.',
      empty: 'El casillero doce está abierto y vacío, salvo por un gancho.',
      unlocked: 'El casillero doce está cerrado. El candado cuelga abierto.',
    },
    photo: {
      'on-locker': 'En la puerta del casillero doce hay pegada una fotografía de dos personas.',
      none: 'En la puerta del casillero doce no hay ninguna fotografía.',
    },
    light: { on: 'La luz está encendida.', off: 'La luz está apagada. El cuarto está a oscuras.' },
    bag: {
      'on-bench': 'Sobre la banca hay una bolsa café.',
      'on-floor': 'En el piso, junto a la banca, hay una bolsa café.',
    },
    flashlight: { 'on-bench': 'Sobre la banca hay una linterna encendida.' },
    notebooks: { 'in-trash': 'De la basura asoman tres libretas.' },
    'gun-box': {
      'on-shelf': 'En la repisa hay una caja de acero para armas.',
      'in-bag': 'De una bolsa abierta asoma una caja de acero para armas.',
    },
  },
}
