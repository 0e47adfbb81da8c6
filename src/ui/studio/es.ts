import type { Translation } from '../text/translation.ts'
import type en from './en.ts'
import gallery from './gallery/es.ts'
import json from './json/es.ts'
import keep from './keep/es.ts'
import map from './map/es.ts'
import pictures from './pictures/es.ts'
import plan from './plan/es.ts'
import review from './review/es.ts'
import script from './script/es.ts'
import see from './see/es.ts'
import share from './share/es.ts'
import start from './start/es.ts'
import told from './told/es.ts'
import translation from './translation/es.ts'
import voice from './voice/es.ts'

/** El estudio, donde quienes enseñan escriben escenas. Palabras sencillas: no hay que saber programar. */
export default {
  title: 'Estudio',
  untitled: 'Una escena sin título',
  opening: 'Abriendo …',
  toList: 'Tus escenas',
  gone: {
    title: 'Esta escena no está en este navegador',
    text: 'Puede que se haya quitado aquí, o que se haya escrito en otro navegador o en otra computadora. Si tienes su archivo, ábrelo desde la lista.',
  },
  failed: {
    title: 'No se pudo abrir el estudio',
    text: 'Puede que no haya conexión. No se ha perdido nada de lo escrito. Vuelve a cargar la página para intentarlo otra vez.',
  },
  nextPart: 'A la siguiente parte de la página (F6)',
  views: 'Vistas',
  view: {
    script: 'Guion',
    map: 'Mapa',
    json: 'JSON',
    translation: 'Traducción',
    see: 'Verla',
    told: 'Revisión automática',
    pictures: 'Imágenes',
    review: 'Comentarios',
    share: 'Compartir',
  },
  undo: 'Deshacer',
  undoThat: 'Deshacer: {{what}}',
  redo: 'Rehacer',
  redoThat: 'Rehacer: {{what}}',
  step: {
    typing: 'texto escrito',
    line: 'una línea',
    move: 'algo movido',
    remove: 'algo quitado',
    option: 'una opción',
    beat: 'un beat',
    link: 'una conexión',
    person: 'una persona',
    place: 'el lugar',
    field: 'un campo',
    title: 'el título',
    translation: 'una traducción',
    fix: 'una corrección',
    media: 'un archivo propio',
    review: 'los comentarios',
    disk: 'un cambio en el disco',
    version: 'la vuelta a una versión',
    scene: 'una escena',
  },
  saving: {
    saved: 'Guardada en este navegador',
    saving: 'Guardando …',
    'only-here': 'Sin guardar: este navegador no la conserva. Descárgala antes de cerrar la página.',
  },
  lookingOn: 'Está abierta en otra pestaña. Aquí solo puedes mirarla.',
  keep,
  start,
  script,
  map,
  json,
  translation,
  voice,
  see,
  told,
  gallery,
  pictures,
  review,
  share,
  plan,
} as const satisfies Translation<typeof en>
