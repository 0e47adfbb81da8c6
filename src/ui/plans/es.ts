import type { Translation } from '../text/translation.ts'
import type en from './en.ts'

/** Training plans: what there is, and where one is in it. */
export default {
  screen: 'Planes de capacitación',
  title: 'Planes de capacitación',
  lead: 'Unas cuantas escenas que van juntas, con una regla para aprobar y un certificado al final. Lo que juegues aquí queda en tu registro, en este navegador y en ningún otro lugar.',
  none: 'Esta copia de Step In no trae planes de capacitación. Las escenas se pueden jugar una por una desde el catálogo.',
  toPlans: 'Todos los planes',

  asks: 'Qué te pide',
  fact: {
    scenes: 'Escenas',
    how: 'Cómo',
    pass: 'Para aprobar',
    credit: 'Vale por',
    again: 'Toca repetirlo',
  },
  scenes_one: '{{count}} escena, unos {{minutes}} minutos',
  scenes_many: '{{count}} de escenas, unos {{minutes}} minutos',
  scenes_other: '{{count}} escenas, unos {{minutes}} minutos',
  mode: {
    practice:
      'Práctica. Juega cada escena las veces que quieras; cuenta la mejor. No cuenta la vez en que volviste atrás.',
    assessment:
      'Evaluación. Un intento por escena. Las frases vienen en orden mezclado y sin su escalón, y no se puede volver atrás. Puedes pausar, salir y regresar.',
  },
  rule: {
    overall: 'un promedio de {{value}} de 100 o más donde había algo que parar',
    mastered_one: 'al menos {{count}} escena así dominada',
    mastered_many: 'al menos {{count}} de escenas así dominadas',
    mastered_other: 'al menos {{count}} escenas así dominadas',
    calm: 'buen criterio donde no había nada que parar; cuáles eran esas escenas se dice después',
    screenOutsNone: 'nada que se sume al daño o lo encubra',
    screenOuts_one: 'a lo sumo {{count}} acto que se sume al daño o lo encubra',
    screenOuts_many: 'a lo sumo {{count}} de actos que se sumen al daño o lo encubran',
    screenOuts_other: 'a lo sumo {{count}} actos que se sumen al daño o lo encubran',
  },
  hours_one: '{{hours}} hora de capacitación',
  hours_many: '{{hours}} de horas de capacitación',
  hours_other: '{{hours}} horas de capacitación',
  again_one: 'después de {{count}} mes',
  again_many: 'después de {{count}} de meses',
  again_other: 'después de {{count}} meses',
  never: 'nunca',

  standing: {
    new: 'Sin empezar.',
    played_one: '{{done}} de {{count}} escena jugada.',
    played_many: '{{done}} de {{count}} de escenas jugadas.',
    played_other: '{{done}} de {{count}} escenas jugadas.',
    notYet: 'Jugaste todas las escenas; todavía sin aprobar.',
    notPassed: 'Jugado hasta el final, sin aprobar.',
    undecided: 'Jugado hasta el final, sin resultado.',
    outdated: 'Lo empezaste con reglas anteriores de este plan.',
    passed: 'Aprobado el {{date}}.',
    until: 'Vigente hasta el {{date}}.',
    soon: 'Vigente hasta el {{date}}: falta poco.',
    due: 'Estuvo vigente hasta el {{date}}; toca repetirlo.',
  },
  see: 'Ver el plan',
  goOn: 'Seguir',
  of: '“{{title}}”',

  begin: 'Empezar el plan',
  beginAgain: 'Empezarlo de nuevo',
  againHint: 'Entonces juegas otras escenas de los mismos tipos, mientras las haya.',
  beginning: 'Empezando…',
  notBegun: 'No se pudo empezar. Inténtalo otra vez.',
  nameless: {
    title: 'Aquí nadie ha dado un nombre todavía.',
    text: 'Un certificado lo necesita. Basta un nombre o un número; se queda en este navegador.',
    go: 'Decir quién eres',
  },

  lesson: {
    title: '¿Es tu primera vez aquí? Juega primero la lección.',
    text: 'Dura menos de un minuto y muestra los tres controles. Nadie la califica, no es una escena del plan y te trae de vuelta aquí. También puedes empezar sin ella.',
  },

  next: {
    heading: 'Lo que sigue',
    place: 'Escena {{number}} de {{of}}',
    open: 'Ibas en el minuto {{clock}}. Nada se ha movido desde entonces.',
    elsewhere: 'Está abierta en otra pestaña o ventana.',
    go: 'Ir a la escena',
    resume: 'Seguir donde te quedaste',
    skip: 'Saltar esta',
    skipText:
      'No se te descuenta nada y nadie pregunta por qué. Otra escena de su tipo ocupa su lugar, si la hay. Si te saltas demasiadas, no hay resultado.',
    skipped: 'Saltaste “{{title}}”.',
    replaced: 'Saltaste “{{title}}”. La reemplaza “{{other}}”.',
    leaveText: 'Si la abandonas, queda como abandonada: en este plan no se puede jugar de nuevo.',
    giveUp: 'Abandonarla',
    gaveUp: 'Abandonaste “{{title}}”.',
    gone: 'Esa práctica ya no encaja con su escena y no se pudo retomar.',
    failed: 'No se pudo cargar la escena.',
  },
  steps: {
    heading: 'Las escenas',
    'to-do': 'Por jugar',
    open: 'Empezada',
    left: 'Abandonada',
    finished: '{{overall}} de 100: {{words}}',
    unread: 'Jugada. Aquí no se pudo calificar.',
    again: 'Jugar otra vez',
    againLabel: 'Jugar otra vez: “{{title}}”',
    debrief: 'Repaso',
    debriefLabel: 'Repaso de “{{title}}”',
    unknown: 'Una escena que ya no está aquí ({{id}})',
    skipped: 'Saltadas, sin que se le descuenten a nadie: {{titles}}.',
    others: 'Ya jugaste escenas de este plan, así que te tocan otras de su tipo.',
    othersSome_one:
      'Ya jugaste escenas de este plan, así que te tocan otras de su tipo. Una se repite, porque no hay más.',
    othersSome_many:
      'Ya jugaste escenas de este plan, así que te tocan otras de su tipo. {{count}} de ellas se repiten, porque no hay más.',
    othersSome_other:
      'Ya jugaste escenas de este plan, así que te tocan otras de su tipo. {{count}} se repiten, porque no hay más.',
  },

  sofar: {
    heading: 'Hasta ahora',
    stop: 'Donde había algo que parar',
    calm: 'Donde no había nada que parar',
    mean: 'Promedio',
    mastered: 'Dominadas',
    meanNone: 'Todavía ninguno',
    outOf: '{{value}} de {{of}}',
    outOfNeeded: '{{value}} de {{of}}; para aprobar, al menos {{needed}}',
    screenOuts: 'Te sumaste al daño o lo encubriste',
    none: 'Ninguna vez',
    times_one: '{{count}} vez',
    times_many: '{{count}} de veces',
    times_other: '{{count}} veces',
  },

  result: {
    passed: {
      title: 'Aprobaste.',
      text: 'El certificado es tuyo para imprimirlo o guardarlo.',
      earlier: 'Se otorgó con reglas de calificación anteriores y se mantiene. Las escenas y sus puntajes están en él.',
      go: 'Ver el certificado',
    },
    'not-passed': {
      title: 'Esta vez no alcanzó.',
      text: 'Nada de esto es para siempre. Mira los repasos, practica lo que falló y empieza el plan de nuevo cuando quieras.',
    },
    undecided: {
      title: 'Jugaste muy pocas escenas para dar un resultado.',
      text: 'Eso no se le descuenta a nadie. Empieza el plan de nuevo, o busca otra forma con quien te enseña.',
      intervene_one: 'Donde hay algo que parar se jugó {{count}} escena; se necesitan al menos {{needed}}.',
      intervene_many: 'Donde hay algo que parar se jugaron {{count}} de escenas; se necesitan al menos {{needed}}.',
      intervene_other: 'Donde hay algo que parar se jugaron {{count}} escenas; se necesitan al menos {{needed}}.',
      control_one: 'Donde no hay nada que parar se jugó {{count}} escena; se necesitan al menos {{needed}}.',
      control_many: 'Donde no hay nada que parar se jugaron {{count}} de escenas; se necesitan al menos {{needed}}.',
      control_other: 'Donde no hay nada que parar se jugaron {{count}} escenas; se necesitan al menos {{needed}}.',
    },
    outdated: {
      title: 'Las reglas de este plan cambiaron desde que empezaste.',
      text: 'Lo que jugaste queda en tu registro. Empieza el plan de nuevo para que cuente con las reglas nuevas.',
    },
    'in-progress': {
      title: 'Todavía sin aprobar.',
      text: 'Ya jugaste todas las escenas. Vuelve a jugar las que fallaron; de cada una cuenta la mejor.',
    },
    lacking: {
      overall: 'El promedio donde había algo que parar es {{value}}; se necesita {{needed}}.',
      overallNone: 'Todavía no hay promedio; se necesita {{needed}}.',
      mastered_one: 'Donde había algo que parar, {{count}} escena está dominada; se necesitan {{needed}}.',
      mastered_many: 'Donde había algo que parar, {{count}} de escenas están dominadas; se necesitan {{needed}}.',
      mastered_other: 'Donde había algo que parar, {{count}} escenas están dominadas; se necesitan {{needed}}.',
      controls_one: 'Donde no había nada que parar, {{count}} escena está dominada; se necesitan {{needed}}.',
      controls_many: 'Donde no había nada que parar, {{count}} de escenas están dominadas; se necesitan {{needed}}.',
      controls_other: 'Donde no había nada que parar, {{count}} escenas están dominadas; se necesitan {{needed}}.',
      screenOuts_one: '{{count}} acto se sumó al daño o lo encubrió.',
      screenOuts_many: '{{count}} de actos se sumaron al daño o lo encubrieron.',
      screenOuts_other: '{{count}} actos se sumaron al daño o lo encubrieron.',
      inScene: 'En “{{title}}”:',
    },
  },
  earlier: {
    heading: 'Antes',
    certificate: 'Certificado del {{date}}',
  },

  brief: {
    kicker: '{{title}}: escena {{number}} de {{of}}',
    back: 'Volver a {{title}}',
    practice: 'Esta práctica cuenta para tu plan de capacitación.',
    assessment:
      'Es tu único intento en esta escena de tu plan de capacitación. Puedes pausar, salir y retomarla en el mismo segundo.',
  },
  debrief: {
    next: 'Lo que sigue en {{title}}',
    end: 'Al resultado de {{title}}',
    back: 'Volver a {{title}}',
  },
} satisfies Translation<typeof en>
