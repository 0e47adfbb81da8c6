import type { Translation } from '../text/translation.ts'
import type en from './en.ts'

/** El progreso: las prácticas propias, leídas para quien las hizo. */
export default {
  screen: 'Progreso',
  title: 'Progreso',
  lead: 'Lo que dicen tus prácticas, solo para ti. No se compara a nadie con nadie.',
  whose: 'Prácticas de {{name}}.',
  ways: 'Dónde más mirar',
  /** On the record's screen. */
  fromRecord: 'Tu progreso y qué practicar ahora',
  toRecord: 'Tu registro',
  toPlans: 'Planes de capacitación',
  empty: {
    title: 'Todavía no hay nada que mostrar',
    text: 'Después de tu primera práctica terminada, esta página muestra qué tan pronto y con cuánta eficacia interviniste, qué pesaba en contra y qué practicar ahora.',
    go: 'Elegir una escena',
  },
  earlier_one: 'Una práctica se calificó con reglas anteriores. No está en estas cifras y sigue en tu registro.',
  earlier_many:
    '{{count}} de prácticas se calificaron con reglas anteriores. No están en estas cifras y siguen en tu registro.',
  earlier_other:
    '{{count}} prácticas se calificaron con reglas anteriores. No están en estas cifras y siguen en tu registro.',
  table: 'Lo mismo en una tabla',
  run: 'Práctica',
  scenario: 'Escena',
  date: 'Fecha',
  runs: 'Prácticas',
  early: 'Prontitud',
  effective: 'Eficacia',
  overall: 'Total',
  meanEarly: 'Prontitud, promedio',
  meanEffective: 'Eficacia, promedio',
  none: 'ninguna',
  tooFew: 'muy pocas para decirlo',
  fewNote: 'Los promedios se muestran a partir de {{count}}; con menos, una más los cambiaría por completo.',
  outOf: '{{some}} de {{all}}',
  seconds: '{{count}} s',

  next: {
    heading: 'Qué practicar ahora',
    how: 'Una escena vuelve antes cuando salió mal y más tarde cada vez que la dominas, para que la encuentres más o menos cuando empieza a olvidarse.',
    due: 'Toca ahora',
    tomorrow: 'Mañana',
    inDays_one: 'En un día',
    inDays_many: 'En {{count}} de días',
    inDays_other: 'En {{count}} días',
    on: '{{when}}, {{date}}',
    last: 'La última vez, {{date}}: total {{overall}}.',
    play: 'Jugar',
    playTitle: 'Jugar “{{title}}”',
    gone: 'Ya no está en este navegador.',
    rest_one: 'Una más, que todavía no toca',
    rest_many: '{{count}} de escenas más, que todavía no tocan',
    rest_other: '{{count}} más, que todavía no tocan',
    nothingDue: 'Hoy no toca ninguna.',
    someDue_one: 'Toca una escena.',
    someDue_many: 'Tocan {{count}} de escenas.',
    someDue_other: 'Tocan {{count}} escenas.',
    line: 'Toca practicar otra vez: “{{title}}”. La última vez, total {{overall}}.',
  },

  time: {
    heading: 'Prontitud y eficacia, práctica por práctica',
    one: 'Una práctica hasta ahora: prontitud {{early}}, eficacia {{effective}} de 100.',
    latest: 'En la última de {{count}} prácticas: prontitud {{early}}, eficacia {{effective}} de 100.',
    oneOnlyEffective: 'Una práctica hasta ahora, sin nada que parar: eficacia {{effective}} de 100.',
    latestOnlyEffective: 'En la última de {{count}} prácticas no había nada que parar: eficacia {{effective}} de 100.',
    change:
      'Prontitud, mediana de tus tres primeras: {{first}}; de tus tres últimas: {{last}}. Solo escenas con algo que parar.',
    before: 'antes de la violación de derechos',
    axis: 'Prácticas, la más antigua primero',
    firstTime: 'Primera vez',
    again: 'Otra vez',
    legend: {
      early: 'Prontitud: círculo',
      effective: 'Eficacia: cuadrado',
      first: 'Relleno: primera vez en esa escena',
      again: 'Hueco: ya la conocías',
      line: 'Prontitud sobre esta línea: antes de la violación de derechos',
    },
    noEarly: 'nada que parar',
    shown: 'Las últimas {{count}} prácticas. Todas están en tu registro.',
  },

  breaks: {
    heading: 'Dónde se corta la ayuda',
    held: 'En {{held}} de {{all}} escenas con algo que parar, ningún paso falló.',
    nothing: 'Hasta ahora no había nada que parar en las escenas que jugaste.',
    step: 'Paso',
    means: 'Qué significa',
    tries: 'Qué intentar',
    notice: {
      name: 'Notar',
      means: 'Pasó sin señal de que lo vieras.',
      tries:
        'Presiona “Algo no cuadra” pronto y seguido; no cuesta nada. Pregúntate en cada momento: ¿por qué esto, por qué ahora?',
    },
    decide: {
      name: 'Decidir',
      means: 'Lo anotaste y no lo hiciste asunto tuyo.',
      tries: 'Decídelo de antemano: la segunda vez que algo me inquiete, hablo.',
    },
    act: {
      name: 'Actuar',
      means: 'Interviniste y no dijiste nada que pudiera pararlo.',
      tries: 'Ten lista una frase para empezar y dila en voz alta en cada práctica, sea a quien sea.',
    },
    skill: {
      name: 'Hacerlo bien',
      means: 'Dijiste algo, y fue demasiado suave, demasiado duro o demasiado vago para que les llegara.',
      tries: 'Nombre, lo que ves, qué hacer en su lugar. Un escalón más arriba si no te hacen caso.',
    },
  },

  rungs: {
    heading: 'La escalera, como la usas',
    most_one: 'El escalón que más usaste: “{{rung}}”, una vez.',
    most_many: 'El escalón que más usaste: “{{rung}}”, {{count}} de veces.',
    most_other: 'El escalón que más usaste: “{{rung}}”, {{count}} veces.',
    none: 'Todavía no has usado la escalera.',
    rung: 'Escalón',
    used: 'Usado',
    times_one: 'una vez',
    times_many: '{{count}} de veces',
    times_other: '{{count}} veces',
    never: 'nunca',
    worth: 'Valor, promedio',
    worthSays: 'vale {{worth}} de 100 en promedio',
    worthNote:
      'El valor es qué tan buena fue la frase por lo bien que encajó su escalón en el momento. Un escalón alto no es mejor que uno bajo.',
  },

  groups: {
    inTime: 'A tiempo',
    note: 'Cada marca es una práctica con algo que parar. Rellena: interviniste antes de la violación de derechos. Tachada: más tarde, o nunca.',
    says: '{{inTime}} de {{runs}} a tiempo',
    pillar: {
      heading: 'Según lo que estaba mal',
      column: 'Lo que estaba mal',
      sentence: 'Lo más frecuente: {{name}}. Ahí llegaste a tiempo en {{inTime}} de {{runs}}.',
    },
    rank: {
      heading: 'Según el rango',
      column: 'A quién había que parar',
      sentence: 'A quién te tocó parar más: {{name}}. Ahí llegaste a tiempo en {{inTime}} de {{runs}}.',
      below: 'Tu rango o menos',
      one: 'Un rango por encima de ti',
      two: 'Dos rangos por encima de ti',
      more: 'Tres rangos o más por encima de ti',
      outside: 'Fuera de la cadena de mando, o tú',
    },
    inhibitor: {
      heading: 'Según lo que pesaba en contra',
      column: 'Pensamiento',
      sentence:
        'El pensamiento que más apareció: {{name}}. Con él en la cabeza llegaste a tiempo en {{inTime}} de {{runs}}.',
      none: 'Ningún pensamiento así apareció antes de que intervinieras.',
    },
  },

  hesitation: {
    heading: 'De verlo a decirlo',
    sentence_one:
      'De “Algo no cuadra” a intervenir: {{latest}} segundos, en la única práctica donde se vieron los dos.',
    sentence_many:
      'De “Algo no cuadra” a intervenir: {{median}} segundos de mediana en {{count}} de prácticas, {{latest}} en la última.',
    sentence_other:
      'De “Algo no cuadra” a intervenir: {{median}} segundos de mediana en {{count}} prácticas, {{latest}} en la última.',
    none: 'Para esto hace falta una práctica en la que presiones “Algo no cuadra” y luego intervengas.',
    seconds: 'Segundos',
    median: 'mediana: {{value}} s',
    latest: 'la última',
  },

  telling: {
    heading: 'Distinguir qué hay que parar',
    sentence:
      'Donde había algo que parar hiciste más que preguntar, y a tiempo, en {{hits}} de {{stop}}; donde no había nada, lo hiciste en {{alarms}} de {{leave}}.',
    none: 'Ninguna primera práctica ha respondido esto todavía. Aquí cuenta la primera vez que se juega una escena, sin volver atrás.',
    scene: 'La escena',
    yes: 'Hiciste más que preguntar',
    no: 'No lo hiciste',
    stop: 'Algo que parar',
    leave: 'Nada que parar',
    counts:
      'Por ahora, cuentas sencillas. A partir de {{stop}} escenas del primer tipo y {{leave}} del segundo, esta página las junta.',
    sensitivity: {
      none: 'Según estas primeras prácticas, todavía casi no distingues las unas de las otras (d′ {{value}}).',
      some: 'Según estas primeras prácticas, las distingues en parte (d′ {{value}}).',
      clear: 'Según estas primeras prácticas, las distingues con claridad (d′ {{value}}).',
      strong: 'Según estas primeras prácticas, las distingues muy bien (d′ {{value}}).',
    },
    interval: 'Con tan pocas escenas, el valor verdadero puede estar entre {{low}} y {{high}}.',
    intervalWide:
      'Con tan pocas escenas, el valor verdadero puede estar entre {{low}} y {{high}}; aún podría ser azar.',
    criterion: {
      ready: 'Ante la duda, tiendes a intervenir (c {{value}}).',
      even: 'Ante la duda, no te inclinas a ningún lado (c {{value}}).',
      slow: 'Ante la duda, tiendes a no meterte (c {{value}}).',
    },
    how: 'Subrayado: como debe ser. Solo primeras prácticas, porque una escena conocida no es prueba. d′ es 0 al azar y crece con la habilidad; c está por debajo de 0 en quien interviene rápido y por encima de 0 en quien tarda. El margen contiene el valor verdadero 95 veces de cada 100. Hautus 1995; Gourevitch y Galanter 1967.',
  },

  judging: {
    heading: 'Tu propio juicio',
    sentence: 'Lo que dijiste antes de ver el puntaje: más alto {{higher}}, cerca {{close}}, más bajo {{lower}}.',
    gapHigher: 'En promedio, {{count}} puntos más alto.',
    gapLower: 'En promedio, {{count}} puntos más bajo.',
    gapNone: 'En promedio, acertaste.',
    note: 'Cerca: a no más de {{count}} puntos. Saber qué tan bien lo hiciste es una habilidad aparte.',
    said: 'Dijiste',
    scored: 'Puntaje',
    part: 'De qué',
    legend: 'Hueco: lo que dijiste. Relleno: el puntaje.',
  },
} satisfies Translation<typeof en>
