import type { Translation } from '../text/translation.ts'
import type en from './en.ts'

/** The frame around every screen: header, footer, help, what went wrong. */
export default {
  name: 'Step In',
  titleOf: '{{screen}} · Step In',
  home: 'Step In, todas las escenas',
  nav: 'Planes, registro, progreso, ajustes y ayuda',
  language: 'Idioma',
  plans: 'Planes',
  record: 'Mi registro',
  progress: 'Progreso',
  settings: 'Ajustes',
  help: 'Ayuda',
  loading: 'Cargando…',
  footer:
    'Libre y de código abierto. Práctica para conversar: no es asesoría legal, ni acreditación, ni tiene un efecto probado.',

  missing: {
    title: 'A esta computadora le falta algo. Aun así puedes jugar todo.',
    webgl: 'Sin WebGL: la imagen se dibuja de forma más sencilla.',
    stage: 'Sin imagen en movimiento: la escena se cuenta en palabras, y Mirar describe quién está.',
    sound: 'Sin sonido: cada sonido que importa está escrito en los subtítulos.',
    storage: 'Este navegador no puede guardar nada: ajustes, prácticas y archivos duran hasta que cierres la página.',
    silent:
      'Su almacenamiento no responde. ¿Hay un Step In más antiguo abierto en otra pestaña? Ciérrala. En cuanto responda, se guarda lo que hayas hecho aquí.',
    newer: 'Un Step In más nuevo, quizá en otra pestaña, ya se encarga de los registros. Recarga esta página.',
    language: 'No se pudo cargar ese idioma; las palabras siguen como estaban. Puede que no haya conexión.',
  },

  openRun: {
    changed:
      'La escena cambió desde entonces y esta práctica no puede seguir. Queda en tu registro hasta que la abandones.',
    missing:
      'Su escena ya no está aquí y esta práctica no puede seguir. Si vino de un archivo, trae ese archivo otra vez.',
  },

  newer: {
    title: 'Hay una versión nueva lista',
    text: 'Tarda un momento y no se pierde nada tuyo.',
    use: 'Usarla ahora',
    later: 'Más tarde',
  },

  support: {
    title: 'Alguien con quien hablar',
    text: 'Una escena así puede quedarse dándote vueltas, y hay quien ha vivido una. Hablar ayuda, y no le incumbe a nadie más que a ti.',
  },

  crash: {
    screen: 'Algo falló',
    title: 'Algo falló de nuestro lado',
    text: 'Esta pantalla no pudo seguir. Tu práctica está guardada: recarga la página y retómala donde la dejaste.',
    textNotKept:
      'Esta pantalla no pudo seguir. Recarga la página para empezar otra vez; este navegador no nos deja guardar tu práctica.',
    reload: 'Recargar la página',
    save: 'Guardar mis registros en un archivo',
    catalogue: 'Todas las escenas',
    detail: 'Qué decirles a quienes mantienen este programa',
  },

  unreachable: {
    title: 'No se pudo cargar esta parte',
    text: 'Puede que no haya conexión. No se pierde nada de lo que hiciste.',
    newer:
      'Hay una versión nueva de Step In, y esta parte de la anterior ya no está. No se pierde nada de lo que hiciste.',
    again: 'Intentar otra vez',
  },

  stray: {
    title: 'No se tomó “{{file}}”',
    where: 'Los archivos de escenas se toman en <catalogue/>; los de registros, en <record/>.',
    scene: 'Aquí no se toma ningún archivo. Todo sigue como estaba.',
    several: 'Un archivo a la vez: se tomó el primero.',
  },

  framed: {
    text: 'Step In se muestra aquí dentro de otra página, que quizá no lo deje guardar archivos, imprimir ni conservar nada. Si no pasa nada, ábrelo en una pestaña propia:',
    asText: 'El archivo como texto, para copiar',
    textLabel: 'Texto de tu archivo de registros',
  },

  unknown: {
    screen: 'No está aquí',
    title: 'No existe esa página',
    text: 'Puede que la dirección esté mal escrita o que la escena ya no esté en este navegador.',
  },

  nothingKept: 'Por ahora este navegador no guarda nada',
  recordsFile: 'step-in-registros',

  onlyHere: {
    title: 'Tus prácticas están solo en la memoria de esta página',
    text: 'Este navegador no pudo guardarlas: su almacenamiento está lleno o bloqueado. Guárdalas en un archivo antes de cerrar la página; puedes traer el archivo de vuelta aquí.',
    save: 'Guardarlas en un archivo',
  },

  damaged: {
    title: 'Una parte de lo que guarda este navegador no se puede leer',
    people_one: '{{count}} persona: puede faltar un nombre',
    people_many: '{{count}} de personas: pueden faltar nombres',
    people_other: '{{count}} personas: pueden faltar nombres',
    runs_one: '{{count}} práctica',
    runs_many: '{{count}} de prácticas',
    runs_other: '{{count}} prácticas',
    attempts_one: '{{count}} intento de un plan de capacitación',
    attempts_many: '{{count}} de intentos de planes de capacitación',
    attempts_other: '{{count}} intentos de planes de capacitación',
    files_one: '{{count}} archivo de escena traído de fuera',
    files_many: '{{count}} de archivos de escenas traídos de fuera',
    files_other: '{{count}} archivos de escenas traídos de fuera',
    settings: 'Algunos ajustes; están como al principio',
    text: 'Está dañada o la escribió una versión posterior de Step In. Queda como está: no se escribe nada encima, y lo que cambies en su lugar dura hasta que cierres la página. Todo lo demás funciona.',
    way: 'Para quitarla, guarda lo que se puede leer, borra aquí todos los registros y trae el archivo de vuelta.',
    save: 'Guardar lo que se puede leer',
  },

  beginFailed: 'No se pudo cargar la escena. Puede que no haya conexión.',
} satisfies Translation<typeof en>
