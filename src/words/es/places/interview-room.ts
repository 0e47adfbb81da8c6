import type { PlaceDirection } from '../../en/place-direction.ts'

export const interviewRoom: PlaceDirection<'interview-room'> = {
  landmarks: {
    door: 'junto a la puerta',
    doorway: 'en el umbral de la puerta',
    hall: 'en el pasillo, detrás de la puerta',
    table: 'junto a la mesa',
    chair: 'en la silla',
    'far-chair': 'en la silla del otro lado',
    'near-chair': 'en la silla de al lado',
    corner: 'en la esquina junto a la puerta',
    mirror: 'junto al espejo',
  },
  pieces: {
    door: {
      closed: 'La puerta está cerrada. Tiene una ventanilla al pasillo.',
      ajar: 'La puerta está entreabierta. Del pasillo entra una franja de luz.',
      open: 'La puerta está abierta de par en par. El pasillo está iluminado.',
    },
    'moved-chair': {
      across: 'Hay dos sillas en la mesa, una en cada extremo.',
      beside: 'Las dos sillas están del mismo lado de la mesa, muy juntas.',
    },
    phone: {
      'on-table': 'En el otro extremo de la mesa hay un teléfono con la pantalla apagada.',
      lit: 'En el otro extremo de la mesa, un teléfono vibra con la pantalla encendida.',
    },
    photo: {
      'on-table': 'En la mesa hay una foto de alguien con capucha.',
      'face-down': 'En la mesa hay una foto boca abajo.',
    },
    page: {
      'on-table': 'En la mesa hay una hoja escrita a mano con una pluma encima. La línea de abajo está vacía.',
      signed: 'En la mesa hay una hoja escrita a mano. Abajo tiene una firma.',
    },
    camera: {
      live: 'En la cámara de la esquina del techo hay una luz roja encendida.',
      off: 'La cámara de la esquina cuelga hacia abajo. Su luz está apagada.',
    },
    light: {
      on: 'La luz sobre la mesa está encendida.',
      off: 'La luz sobre la mesa está apagada. El cuarto está a oscuras.',
    },
  },
}
