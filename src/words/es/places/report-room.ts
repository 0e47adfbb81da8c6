import type { PlaceDirection } from '../../en/place-direction.ts'

const screen = (which: string) => ({
  off: `${which} está apagada.`,
  on: `${which} muestra líneas de texto.`,
  form: `${which} muestra un formulario con una casilla vacía.`,
  'form-no': `${which} muestra un formulario. La casilla “No” está tachada.`,
  'form-yes': `${which} muestra un formulario. La casilla está marcada y al lado hay líneas por llenar.`,
  signed: `${which} muestra un texto con una firma, un segundo nombre y una marca de verificación.`,
  message: `${which} muestra un mensaje nuevo.`,
})

export const reportRoom: PlaceDirection<'report-room'> = {
  landmarks: {
    desk: 'en el escritorio',
    'second-desk': 'en el otro escritorio',
    'beside-desk': 'al lado del escritorio, muy cerca',
    'beside-second-desk': 'al lado del otro escritorio, muy cerca',
    'desk-front': 'delante del escritorio',
    bench: 'en la banca detrás del vidrio',
    'coffee-machine': 'junto a la cafetera',
    door: 'junto a la puerta',
    doorway: 'en el umbral de la puerta',
    glass: 'junto al vidrio',
  },
  pieces: {
    door: {
      closed: 'La puerta está cerrada.',
      ajar: 'La puerta está entreabierta. Entra una franja de luz.',
      open: 'La puerta está abierta de par en par. El pasillo está iluminado.',
      crowded: 'La puerta está abierta de par en par. En el pasillo hay cinco oficiales que miran hacia adentro.',
    },
    blind: { up: 'La persiana está subida.', down: 'La persiana está bajada.' },
    screen: screen('La pantalla del escritorio'),
    'second-screen': screen('La pantalla del otro escritorio'),
    'rolling-chair': {
      'at-desk': 'Hay una segunda silla muy cerca, al lado del escritorio.',
      'at-second-desk': 'Hay una segunda silla muy cerca, al lado del otro escritorio.',
    },
    lamp: { on: 'La lámpara del escritorio está encendida.', off: 'La lámpara del escritorio está apagada.' },
    food: {
      pizza: 'Sobre los archiveros hay una caja de pizza abierta.',
      'pizza-slice': 'Sobre los archiveros hay una caja de pizza. Queda una rebanada.',
      cake: 'Sobre los archiveros hay un pastel con velas.',
    },
    papers: { 'on-desk': 'En el escritorio hay dos hojas de papel.' },
    keys: { 'on-desk': 'En el borde del escritorio hay unas llaves de auto.' },
    telephone: {
      'on-desk': 'En el escritorio hay un teléfono.',
      speaker: 'El teléfono del escritorio está en altavoz. Su luz está en verde.',
    },
  },
}
