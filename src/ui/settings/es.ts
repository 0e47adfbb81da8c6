import type { Translation } from '../text/translation.ts'
import type en from './en.ts'

/** The settings screen. */
export default {
  screen: 'Ajustes',
  title: 'Ajustes',
  lead: 'Valen para todas las escenas y se guardan en este navegador.',
  language: 'Idioma',
  languageSystem: 'Como el sistema',
  languageHint: 'Una escena ya empezada sigue en su idioma.',
  looks: 'Apariencia',
  theme: 'Claro u oscuro',
  themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
  textSize: 'Tamaño del texto',
  textSizeHint: 'Globos, subtítulos y páginas. El zoom del navegador también sirve.',
  offline: 'Sin conexión',
  offlineText: {
    waiting:
      'Step In se guardará en este navegador cuando nadie haya pulsado nada durante unos segundos, fuera de una escena. Desde entonces funciona sin conexión.',
    fetching:
      'Step In se está guardando en este navegador. Deja la página abierta un poco más y funcionará sin conexión.',
    ready:
      'Todas las escenas están en este navegador: Step In funciona sin conexión. El estudio también se guarda una vez que lo abres con conexión. Con “Instalar” o “Agregar a pantalla de inicio” de tu navegador lo tienes como un programa aparte.',
    next: 'Todas las escenas están en este navegador. Desde la próxima vez que abras Step In, funciona sin conexión. El estudio también se guarda una vez que lo abres con conexión.',
    unavailable:
      'Este navegador o esta dirección no puede guardar el programa, así que necesita la conexión por la que llegó.',
  },
  motion: 'Movimiento',
  motions: { system: 'Como el sistema', less: 'Menos', full: 'Todo' },
  motionHint: 'Menos: sin movimientos de cámara, sin vaivén, sin sacudidas.',
  noFlash: 'Sin luces que destellen',
  noFlashHint: 'Las luces de emergencia brillan sin girar. De todos modos nunca destellan rápido.',
  quality: 'Calidad de imagen',
  qualities: { auto: 'Automática', high: 'Alta', low: 'Baja' },
  qualityHint:
    'Automática mide este equipo y dibuja menos píxeles si hace falta. Baja ayuda sobre todo a equipos antiguos.',
  playing: 'Al jugar',
  pace: 'Ritmo',
  captions: 'Subtítulos',
  sound: 'Sonido',
  soundOn: 'Sonido',
  volumes: { voice: 'Voces y radio', effects: 'Pasos y objetos', beds: 'El entorno' },
  keys: 'Teclas rápidas',
  shortcuts: 'Atajos de una sola tecla',
  shortcutsHint: 'Esc siempre pausa. Espacio e Intro siempre presionan el botón en el que estás.',
  keyNames: { notice: 'Algo no cuadra', look: 'Mirar', stepIn: 'Intervenir', aloud: 'Leer en voz alta' },
  change: 'Cambiar',
  changeLabel: 'Cambiar la tecla de {{name}}, ahora {{key}}',
  press: 'Presiona una tecla. Esc la deja como está.',
  keyNow: '{{name}} ahora es {{key}}.',
  keyTaken: '{{key}} ya es {{name}}. Presiona otra.',
  keyReserved: '{{key}} se necesita para otra cosa. Presiona una letra.',
  keysDefault: 'Volver a N, L, Espacio y V',
  kept: 'Lo que se guarda aquí',
  keptText: 'Todo se queda en este navegador, en esta computadora. No se envía nada a ninguna parte.',
  keptNothing: 'Por ahora no hay nada guardado en este navegador.',
  keptWhat: {
    settings: 'Estos ajustes',
    scenarios_one: '{{count}} archivo de escena tuyo',
    scenarios_many: '{{count}} de archivos de escena tuyos',
    scenarios_other: '{{count}} archivos de escena tuyos',
    plan: 'Plan de capacitación tuyo que se juega aquí: {{title}}',
    draft: 'Escena escrita en el estudio: “{{title}}”',
    planDraft: 'Plan de capacitación escrito en el estudio: “{{title}}”',
    records_one: 'Registros de {{count}} persona: nombre, prácticas, planes',
    records_many: 'Registros de {{count}} de personas: nombres, prácticas, planes',
    records_other: 'Registros de {{count}} personas: nombres, prácticas, planes',
    tries_one:
      'Qué escenas de {{count}} evaluación borrada se intentaron, sin nombre. Se conserva: hay un intento por escena.',
    tries_many:
      'Qué escenas de {{count}} de evaluaciones borradas se intentaron, sin nombres. Se conserva: hay un intento por escena.',
    tries_other:
      'Qué escenas de {{count}} evaluaciones borradas se intentaron, sin nombres. Se conserva: hay un intento por escena.',
  },
  keptUntitled: 'sin título',
  keptTakes:
    'En total, el navegador ha guardado unos {{size}} para Step In, con lo que necesita para funcionar sin conexión y lo que escribes en el estudio.',
  kilobytes: '{{size}} kB',
  megabytes: '{{size}} MB',
  keptWhere: { localStorage: 'almacenamiento local', indexedDB: 'IndexedDB' },
  clear: 'Borrar',
  clearLabel: 'Borrar: {{what}}',
  clearAll: 'Borrar todo',
  clearTitle: '¿Borrarlo?',
  clearText: '{{what}}: se borrará de este navegador. Esto no se puede deshacer.',
  clearAllText:
    'Los ajustes, los registros de todas las personas, los archivos, los planes y todo lo escrito en el estudio, con sus versiones y sus imágenes, se borrarán de este navegador. Los archivos que hayas guardado en otra parte se quedan. Esto no se puede deshacer.',
  clearDraftText:
    '{{what}}: se borrará de este navegador, con todas sus versiones y sus imágenes. Los archivos que hayas guardado en otra parte se quedan. Esto no se puede deshacer.',
  stayed: 'Siguen aquí porque están en otra pestaña o ventana: {{titles}}. Ciérralas allí primero.',
  cleared: 'Borrado.',
} satisfies Translation<typeof en>
