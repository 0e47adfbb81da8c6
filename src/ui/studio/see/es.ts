import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

/** La escena como se juega, junto al texto. */
export default {
  scene: 'La escena',
  nothing:
    'Todavía no hay nada que ver: la escena tiene errores. En cuanto no tenga ninguno, aquí estará su primera imagen.',
  broken: 'Hay un error en el texto. Ves cómo estaba antes.',
  alone: 'Todavía nada lleva a este momento. Lo ves como si la escena empezara con él.',
  facts: 'Lo que llevaba aquí ya no encaja. Ves el momento con las personas y los datos como estaban.',
  unseen: 'Esta línea no aparece después de lo que se hizo aquí. Con otra elección anterior puede que sí.',
  before: 'Imagen anterior',
  after: 'Imagen siguiente',
  play: 'Jugar desde aquí',
  pause: 'Pausa',
  goOn: 'Seguir',
  stop: 'Parar',
  stopHere: 'Parar e ir a esta línea',
  stepIn: 'Intervenir',
  stepBack: 'No decir nada',
  skip: 'Seguir',
  options: 'Lo que se puede decir o hacer',
  over: 'La escena ha terminado.',
  scrub: 'Ir a cualquier segundo de este momento',
  time: '{{at}} de {{of}}',
  way: {
    label: 'Lo que se hizo antes',
    nothing: 'Nada: nadie interviene',
    facts: 'Datos: {{facts}}.',
    cues: 'Señales vistas: {{cues}}.',
  },
  shape: 'Pantalla',
  desktop: 'Computadora',
  phone: 'Teléfono',
  sound: 'Sonido',
  language: 'Idioma',
  original: '{{language}}, como se escribió',
} as const satisfies Translation<typeof en>
