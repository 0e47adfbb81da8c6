import type { Translation } from '../text/translation.ts'
import type en from './en.ts'

/** Before a scene: who, where, what may be hard, and how this run goes. */
export default {
  screen: 'Antes de “{{title}}”',
  back: 'Todas las escenas',
  you: 'tú',
  who: 'Quién es quién',
  warnings: 'Antes de entrar',
  warningsText: 'En esta escena hay:',
  noWarnings: 'Esta escena no trae advertencias de contenido.',
  more: 'Más detalles',
  skip: 'Saltar esta',
  skipText: 'Saltarla no cuesta nada y no queda registrado. También puedes salir en cualquier momento.',
  how: 'Cómo se juega',
  howNotice: '<name/> <key/> cuando algo te inquiete. No cuesta nada.',
  howLook: '<name/> <key/> para tener la escena en palabras.',
  howStepIn: '<name/> <key/> en cualquier momento. El reloj se detiene; dilo en voz alta y elige lo más parecido.',
  howUntold: 'Nadie te lo va a pedir.',
  run: 'Esta práctica',
  pace: 'Ritmo',
  paceHint: 'Cuánto más tiempo toma todo.',
  paceReader: '¿Usas lector de pantalla? Elige Sin reloj, o que el reloj espere a la voz. El puntaje es el mismo.',
  captions: 'Subtítulos',
  captionsHint: 'Todo lo que se dice aparece debajo de la imagen, sin globos.',
  sound: 'Sonido',
  volume: 'Volumen',
  begin: 'Empezar',
  beginning: 'Preparando la escena…',

  own: 'Hacerla tuya',
  ownHint: 'Abre una copia en el estudio, donde puedes cambiar sus palabras, sus personas y su lugar.',

  room: 'Mostrar a un grupo',
  roomHint: 'Para quien enseña: un proyector, notas en otra ventana, manos alzadas. No queda en el registro de nadie.',
} satisfies Translation<typeof en>
