import type { PlaceDirection } from '../../en/place-direction.ts'

export const bookingCell: PlaceDirection<'booking-cell'> = {
  landmarks: {
    counter: 'junto al mostrador',
    bench: 'en la banca',
    cell: 'en la celda',
    bed: 'en el catre',
    'cell-door': 'junto a la puerta de la celda',
    'height-chart': 'junto a la escala de estatura',
    phone: 'junto al teléfono',
  },
  pieces: {
    'cell-door': {
      closed: 'La puerta de la celda está cerrada.',
      ajar: 'La puerta de la celda está medio abierta.',
      open: 'La puerta de la celda está abierta.',
    },
    camera: {
      live: 'La cámara del techo apunta al cuarto, con la luz roja.',
      turned: 'La cámara del techo apunta a la pared.',
      off: 'La cámara del techo cuelga torcida, con la luz apagada y el cable suelto.',
    },
    light: { off: 'Los tubos de luz están apagados.' },
    form: { 'on-counter': 'Sobre el mostrador hay un formulario en un portapapeles.' },
    tray: { 'on-counter': 'Sobre el mostrador hay una bandeja: un cinturón, un teléfono, una cartera.' },
    blanket: { 'on-bed': 'Sobre el catre hay una cobija.' },
    window: { covered: 'La ventana de arriba de la banca está tapada con papel café.' },
  },
}
