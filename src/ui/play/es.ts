import type { Translation } from '../text/translation.ts'
import type en from './en.ts'

/** The play screen and the follow-up. Nothing here says whether something is right or wrong. */
export default {
  bar: {
    label: 'Esta práctica',
    pause: 'Pausa',
    transcript: 'Transcripción',
    captions: 'Subtítulos',
    aloud: 'Leer en voz alta',
    leave: 'Salir',
  },
  unkept:
    'Esta práctica no se está guardando: el almacenamiento está lleno o bloqueado. Sigue y guárdala después en Mi registro.',
  words: {
    label: 'Lo que se dice y se ve',
    offstage: 'fuera de la vista',
    radio: 'Por la radio',
    youThink: 'Piensas',
    /** The name of what is spoken. */
    log: 'Lo que pasa',
    /** Before the last lines of a run that is picked up. */
    soFar: 'Hasta aquí:',
  },
  controls: {
    label: 'Lo que puedes hacer',
    notice: 'Algo no cuadra',
    stepIn: 'Intervenir',
    look: 'Mirar',
    next: 'Seguir',
    nothing: 'En este segundo no hay nada que puedas hacer al respecto.',
    invite: 'Todavía puedes intervenir.',
    skip: 'Saltar',
  },
  notes: {
    label: 'Tus notas',
    empty: 'Antes de que se dijera nada',
  },
  choices: {
    heading: 'Dilo en voz alta. Luego elige lo más parecido.',
    paused: 'La escena espera mientras piensas.',
    show: 'Mostrar las frases',
    options: 'Frases para elegir',
    back: 'Dar un paso atrás',
    waiting: 'Alguien espera tu respuesta.',
    silence: 'No decir nada también es una respuesta.',
    other: 'Otra manera',
    /** Nobody waits for an answer any more. */
    closed: 'Las frases para elegir se cerraron.',
  },
  acting: {
    saying: 'Lo dices.',
    doing: 'Lo haces.',
  },
  look: {
    heading: 'Lo que puedes ver',
    close: 'Cerrar Mirar',
    nobody: 'No hay nadie más a la vista.',
    people: 'Personas',
    place: 'Lugar',
  },
  transcript: {
    heading: 'Transcripción',
    empty: 'Todavía no se ha dicho ni hecho nada.',
    back: 'Volver a la escena',
    rewind: 'Volver hasta aquí',
    rewindLabel: 'Volver hasta aquí: {{clock}}, {{line}}',
    rewindHint:
      'Puedes volver a cualquier momento y seguir desde ahí. Es para practicar: una vez en que volviste atrás no cuenta para un plan de capacitación.',
  },
  pause: {
    heading: 'En pausa',
    text: 'Nada se mueve y nada cuenta hasta que sigas.',
    resume: 'Continuar',
    transcript: 'Leer la transcripción',
    rewind: 'Volver a un momento',
    leave: 'Salir de esta práctica',
    leaveText: 'Sin penalización. Se guarda para que la retomes después.',
    settings: 'Ajustes de esta práctica',
    help: 'Ayuda',
  },
  settings: {
    paceHint: 'Ir más despacio o sin reloj nunca baja el puntaje.',
    captionsHint: 'Todo lo que se dice aparece debajo de la imagen, sin globos.',
  },
  leave: {
    heading: '¿Salir de esta práctica?',
    text: 'No hay penalización. Se guarda para que la retomes después.',
    leave: 'Salir',
    stay: 'Quedarme',
  },
  ending: {
    continue: 'Continuar',
  },
  lesson: {
    heading: 'Eso es todo.',
    text: 'Notar. Decidir. Actuar. Todas las escenas funcionan como esta, y puedes pausar o salir de cualquiera.',
    toCatalogue: 'Ir a las escenas',
  },
  followUp: {
    hint: 'Elige todo lo que harías, en el orden en que lo harías. Nada también es una respuesta.',
    items: 'Lo que harías',
    order: 'número {{n}}',
    chosen_one: '{{count}} elegida',
    chosen_many: '{{count}} de elegidas',
    chosen_other: '{{count}} elegidas',
    none: 'Ninguna elegida',
    confirm: 'Confirmar',
    refused: 'No se pudo registrar. Inténtalo otra vez.',
  },
} satisfies Translation<typeof en>
