import type { Translation } from '../../text/translation.ts'
import type en from '../en/shell.ts'

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

  helpPage: {
    screen: 'Ayuda',
    title: 'Cómo funciona Step In',
    lead: 'Tres controles, cuatro escalones y un reloj que se detiene mientras eliges tus palabras.',
    controls: 'Los controles',
    notice: 'Algo no cuadra',
    noticeText:
      'Presiónalo en cuanto algo te inquiete. No cuesta nada y no cambia nada; fija ese momento en tus notas.',
    look: 'Mirar',
    lookText: 'Dice en palabras quién está, dónde, y qué fue lo último que se le vio hacer a cada quien.',
    stepIn: 'Intervenir',
    stepInText:
      'El reloj se detiene y se abren las frases. Dilo en voz alta y luego elige lo más parecido. También puedes dar un paso atrás sin decir nada.',
    pause: 'Pausa',
    pauseText: 'Detiene todo en cualquier momento. Puedes salir ahí y volver al mismo segundo.',
    shortcutsOff: 'Las teclas rápidas están apagadas en tus ajustes.',
    rungs: 'Los cuatro escalones',
    rungsText:
      'Empieza tan abajo como el momento lo permita y sube cuando no te hagan caso. Si el daño está a segundos, salta escalones.',
    rung: {
      probe: 'Una pregunta que saca el plan a la luz.',
      alert: 'Lo que ves y adónde puede llevar.',
      challenge: 'Un nombre, una orden corta, otra manera.',
      'take-action': 'Ponerse en medio, tomar el control, prestar ayuda.',
    },
    scoring: 'Cómo se califica',
    scoringText: {
      early: 'Prontitud: qué tan pronto interviniste, comparado con lo que pasa cuando nadie lo hace.',
      effective:
        'Eficacia: qué tan claras fueron tus palabras, si encajaban con el momento, si subiste de escalón cuando no te hicieron caso y qué hiciste después.',
      luck: 'Un colega puede rechazar un buen intento; se califica lo que hiciste tú, no la suerte.',
      lawful: 'No todas las escenas necesitan que alguien las pare; observar bien un trabajo legal también suma.',
      time: 'El ritmo, las pausas y el tiempo que tomes para leer o elegir nunca cambian el puntaje.',
    },
    claims: 'Lo que Step In no promete',
    claimsText: {
      law: 'No es asesoría legal. Cada escena nombra sus fuentes y cuándo se revisaron; tu ley y las políticas de tu agencia van primero.',
      accreditation: 'No está acreditado ni ligado a ningún programa existente.',
      effect:
        'No está probado que cambie lo que la gente hace en la calle. Es práctica, y rinde más si se conversa con otros.',
    },
    licences: 'Licencias de todo lo que hay en este programa (un texto en otra pestaña)',
    privacy: 'Tus prácticas se quedan en este navegador, a menos que tú las entregues.',
  },
} satisfies Translation<typeof en>
