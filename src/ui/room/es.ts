import type { Translation } from '../text/translation.ts'
import type en from './en.ts'

/** La sala de quien enseña: un proyector, un grupo. Lo que ve el grupo es corto y grande; las notas son para un solo par de ojos. */
export default {
  screen: 'Mostrar a un grupo: {{title}}',
  failed: 'No se pudo cargar la escena. Puede que no haya conexión.',
  notFound: 'Esa escena no está en este navegador.',

  title: {
    warnings: 'Esta escena tiene',
    leave: 'Cualquiera puede salir en cualquier momento, sin decir nada.',
    begin: 'Empezar',
    setUp: 'Antes de que miren',
    pace: 'Ritmo',
    stops: 'Parar en cada señal',
    stopsHint: 'La escena se detiene cada vez que hay algo que notar. Apagado: se detiene cuando tú digas.',
    keys: 'Teclas y controles remotos',
  },

  bar: {
    label: 'Sala',
    on: 'Seguir',
    stop: 'Parar aquí',
    back: 'Atrás',
    black: 'Negro',
    notes: 'Notas',
    fullScreen: 'Pantalla completa',
    window: 'Salir de pantalla completa',
    keys: 'Teclas',
    leave: 'Salir',
    blocked: 'El navegador no abrió la ventana. Abre esta dirección en otra ventana: {{address}}',
  },

  stopped: {
    heading: '¿Qué ves? ¿Qué harías?',
    next: '¿Qué harías?',
    goOn: 'Seguir',
  },

  choices: {
    heading: '¿Qué harías?',
    waiting: 'Alguien espera una respuesta. ¿Qué harías?',
    hands: 'Manos por {{n}}: {{label}}',
    more: 'Una mano más por {{n}}',
    fewer: 'Una mano menos por {{n}}',
    total_one: 'Una mano',
    total_many: '{{count}} de manos',
    total_other: '{{count}} manos',
    noHands: 'Todavía no se ha contado ninguna mano',
    see: 'Ver adónde lleva',
    seeLabel: 'Ver adónde lleva: {{n}}, {{label}}',
    nothing: 'Seguir: nadie interviene',
    tried: 'ya visto',
  },

  ending: { next: '¿Y después?' },

  followUp: {
    hint: '¿Qué harían ahora? Elige aquello en lo que la sala esté de acuerdo, en orden.',
    confirm: 'Conversarlo',
  },

  talk: {
    ending: 'Cómo terminó',
    affected: 'Lo que les diría la persona afectada',
    questions: 'Para conversar',
    best: 'La sala y la mejor práctica',
    points: 'Para llevarse',
    room: 'Esta sala',
    bestRun: 'La mejor práctica que hay',
    score: 'Prontitud {{early}}, eficacia {{effective}}, total {{overall}}',
    scoreControl: 'Eficacia {{effective}}, total {{overall}}',
    nothingSaid: 'Nadie intervino.',
    bestNothing: 'Observar y dejar que el trabajo siga.',
    looking: 'Todavía se está calculando…',
    noBest: 'No hay una mejor práctica que mostrar de esta escena.',
    hands: 'Manos alzadas',
    handsFor: '{{votes}} de {{all}} por:',
    page: '{{page}} de {{pages}}',
    again: 'Otra vez desde el principio',
    done: 'Volver a la página de la escena',
  },

  help: {
    heading: 'Para quien enseña: mostrar una escena a un grupo',
    text: 'Abre una escena y elige “Mostrar a un grupo”. La escena se detiene en cada señal o cuando tú digas, pregunta al grupo qué haría, cuenta manos, juega cualquier camino, vuelve atrás y termina en una conversación. “Notas” abre otra ventana solo para ti. Nada de esto queda en el registro de nadie.',
  },

  keys: {
    heading: 'Teclas y controles remotos',
    lead: 'Sirven en la sala y en las notas, en la ventana que tenga el foco.',
    on: 'Seguir: empezar, parar, preguntar, continuar',
    back: 'Atrás: a la parada anterior, para tomar otro camino',
    black: 'Pantalla en negro; cualquier tecla devuelve la escena',
    vote: 'Una mano más por esa opción; con Mayús, una menos',
    remote:
      'Los controles de presentación sirven: sus dos flechas y su botón de negro mandan estas teclas. F5 y Esc siguen siendo del navegador; al recargar se vuelve al mismo lugar.',
    off: 'Las teclas que escriben algo están desactivadas en tus ajustes: Espacio, B, el punto y las cifras no hacen nada aquí.',
    or: 'o',
    pageDown: 'Av Pág',
    pageUp: 'Re Pág',
  },

  notes: {
    screen: 'Notas: {{title}}',
    title: 'Notas',
    waiting: 'Esperando a la sala.',
    waitingText:
      'Estas notas siguen a una sala abierta en otra ventana de este navegador. Abre ahí la escena con “Mostrar a un grupo”.',
    gone: 'La sala está cerrada. Cuando se abra otra vez, estas notas siguen.',
    private: 'Solo para ti. No proyectes esta ventana.',
    black: 'La sala está en negro.',
    scene: {
      title: 'Antes de empezar',
      playing: 'En marcha',
      stopped: 'Detenida',
      choices: 'Se pregunta a la sala',
      ending: 'Terminó',
      'follow-up': 'Después',
      talk: 'La conversación',
    },
    at: 'En el minuto {{at}}',
    sign: 'Podrían haber notado',
    ask: 'Qué preguntar',
    asks: {
      title: {
        a: '¿Quién ha estado en una escena así? Sin nombres.',
        b: '¿Qué haría difícil hablar aquí?',
      },
      playing: { a: 'Todavía no digas nada. Fíjate en quién levanta la vista.' },
      stopped: {
        a: '¿Qué ven y qué oyen? Solo eso, todavía sin juzgar.',
        b: '¿Qué les inquieta, y qué lo explicaría?',
        c: '¿Quién más aquí podría decir algo?',
      },
      choices: {
        a: 'Dilo en voz alta, como lo dirías ahí.',
        b: '¿Qué te van a contestar? ¿Y luego?',
        c: '¿Quién esperaría? ¿A qué?',
      },
      ending: { a: '¿Cuál fue el primer momento en que pudo cambiar?' },
      'follow-up': { a: '¿Quién tiene que saberlo y quién lo escribe?', b: '¿Cómo hablas mañana con tu colega?' },
      talk: { a: '¿Qué vas a decir la próxima vez, con tus palabras?' },
    },
    coming: 'Lo que viene, si nadie interviene',
    inSeconds_one: 'en un segundo',
    inSeconds_many: 'en {{count}} de segundos',
    inSeconds_other: 'en {{count}} segundos',
    now: 'ahora',
    kind: { sign: 'Señal', ask: 'Hay que contestar', harm: 'La escena cambia', ending: 'Final' },
    options: 'Lo que se puede hacer ahora',
    noOptions: 'Ahora mismo no hay nada que elegir.',
    quality: 'Calidad {{quality}} de 5',
    noRung: 'Fuera de la escalera',
    lead: 'Lleva a',
    brushedOff: 'No hacen caso',
    follow: 'Después, y cuánto vale',
    points: 'Puntos para la conversación',
    questions: 'Preguntas para la conversación',
  },
} satisfies Translation<typeof en>
