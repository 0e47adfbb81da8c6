import type { Translation } from '../text/translation.ts'
import type en from './en.ts'

/** Words that several screens use. */
export default {
  close: 'Cerrar',
  cancel: 'Cancelar',
  undo: 'Deshacer',
  dismiss: 'Descartar',
  dismissOf: 'Descartar: {{what}}',
  undone: 'Deshecho.',
  skipToMain: 'Saltar a la parte principal',
  percent: '{{value}} %',
  pace: {
    times: '{{pace}}×',
    untimed: 'Sin reloj',
  },
  key: {
    space: 'Espacio',
    escape: 'Esc',
    enter: 'Intro',
    up: '↑',
    down: '↓',
    left: '←',
    right: '→',
  },
} satisfies Translation<typeof en>
