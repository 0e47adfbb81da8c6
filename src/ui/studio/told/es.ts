import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

export default {
  problems: {
    title: 'Problemas',
    none: 'Sin problemas.',
    noneMore: 'Todo lo escrito se puede leer y jugar.',
    error: 'Error',
    warning: 'Aviso',
    errors_one: '{{count}} error',
    errors_many: '{{count}} errores',
    errors_other: '{{count}} errores',
    warnings_one: '{{count}} aviso',
    warnings_many: '{{count}} avisos',
    warnings_other: '{{count}} avisos',
    errorsMean:
      'Mientras haya un error, la escena no se puede jugar. Las demás vistas la muestran como estaba antes del error.',
    at: 'En el archivo: línea {{line}}, columna {{column}}',
    in: 'en {{file}}',
    page: '¿Qué es esto?',
    inFile: 'En el archivo',
    pageTitle: 'Sobre “{{code}}” (en inglés)',
    pageGone: 'No se pudo traer la explicación. Puede que no haya conexión.',
    loading: 'Buscando …',
    wordsGone: 'No se pudo traer el texto de los problemas. Puede que no haya conexión.',
  },
  proofs: {
    title: '¿Es justa?',
    what: 'La escena se juega de todas las maneras posibles. Cada prueba es una promesa a quien practica.',
    never: 'Todavía sin probar.',
    notReady: 'En cuanto el texto no tenga errores, se podrá probar.',
    waiting: 'Empieza cuando hagas una pausa …',
    proving: 'Probando …',
    failed: 'La prueba se interrumpió. No se perdió nada de lo escrito.',
    upToDate: 'Probada tal como está escrita ahora.',
    changed: 'Algo cambió desde que se probó.',
    percent: '{{percent}} %',
    begin: 'Probar ahora',
    cancel: 'Parar',
    byItself: 'Probarla sin que lo pida, cuando hago una pausa',
    inPage:
      'Este navegador no puede probar en segundo plano. Mientras prueba, la página se queda quieta unos segundos.',
    earlier: 'De un texto anterior',
    earlierText: 'Lo que ves aquí se encontró antes de los últimos cambios.',
    all_one: 'La única prueba que se pide se cumple.',
    all_many: 'Se cumplen todas las pruebas: {{count}}.',
    all_other: 'Se cumplen las {{count}} pruebas.',
    some_one: '{{count}} de {{of}} pruebas no se cumple.',
    some_many: '{{count}} de {{of}} pruebas no se cumplen.',
    some_other: '{{count}} de {{of}} pruebas no se cumplen.',
    allBefore_one: 'Con el texto anterior, se cumplía la única prueba que se pide.',
    allBefore_many: 'Con el texto anterior, se cumplían todas las pruebas: {{count}}.',
    allBefore_other: 'Con el texto anterior, se cumplían las {{count}} pruebas.',
    someBefore_one: 'Con el texto anterior, {{count}} de {{of}} pruebas no se cumplía.',
    someBefore_many: 'Con el texto anterior, {{count}} de {{of}} pruebas no se cumplían.',
    someBefore_other: 'Con el texto anterior, {{count}} de {{of}} pruebas no se cumplían.',
    each: 'Lo que muestra cada una',
    held_one: '{{count}} prueba se cumple',
    held_many: '{{count}} pruebas se cumplen',
    held_other: '{{count}} pruebas se cumplen',
    advice: 'Lo que suele arreglarlo',
    places: 'De dónde viene',
    beat: 'Beat “{{beat}}”',
    lineIn: 'En “{{beat}}”:',
    chance:
      '(al azar se domina en {{with}} de {{ofWith}} prácticas con ella, en {{without}} de {{ofWithout}} sin ella)',
    show: 'Ver cómo pasa',
    library:
      'Dos pruebas, P13 y P16, solo se pueden hacer con muchas escenas juntas: si las de control se delatan y si el estilo delata las buenas opciones. Aquí no se piden.',
  },
  proof: {
    P1: 'Todo lo escrito puede pasar',
    P2: 'Toda práctica llega a un final',
    P3: 'Callar nunca aprueba',
    P4: 'Hay tiempo para ver y tiempo para hablar',
    P5: 'Donde se hace daño, algo se puede hacer',
    P6: 'Hacerlo todo bien se premia',
    P7: 'Antes nunca es peor',
    P8: 'Nadie aprueba sin mirar',
    P9: 'Cada línea se puede leer a tiempo',
    P10: 'La opción más larga no es la mejor',
    P11: 'Las traducciones están completas',
    P12: 'Siempre se puede intervenir',
    P14: 'La mejor frase llega más lejos',
    P15: 'Insistir vale la pena',
  },
  advice: {
    'lead-there': 'Haz que una opción u otro beat lleve a este beat, o quítalo.',
    'lead-to-ending': 'Haz que algo lleve a este final, o quítalo.',
    'look-at-when':
      'Mira qué espera la opción: un dato que nada cambia, o una señal que nunca llega antes. Sin condición, se ofrece siempre.',
    'shorten-run': 'Acorta los beats más largos, o haz que se encadenen menos.',
    'silence-upholds':
      'Sigue desde el comienzo adónde lleva cada beat por sí solo: si nadie dice nada, una escena de control tiene que terminar en “Se dejó hacer el trabajo” (upheld).',
    'silence-unchecked':
      'Sigue desde el comienzo adónde lleva cada beat por sí solo: si nadie dice nada, la escena tiene que terminar en “Nadie lo paró” (unchecked).',
    'marks-missing':
      'Dales a los beats lo que falta: una primera señal, la marca del beat a cuyo final ya se debió hablar, el beat con la violación de derechos.',
    'marks-order': 'Pon un beat corto entre los dos, o marca un beat anterior.',
    'more-time':
      'Alarga un beat entre los dos, pon uno corto en medio, o marca un beat anterior como límite para actuar.',
    'more-cues': 'Dale una señal a una línea anterior: algo pequeño que se vea antes de que sea grave.',
    'cues-apart': 'Aleja una de las dos señales un segundo de la otra, o haz de las dos una sola.',
    'longer-rebuff': 'Alarga el beat del rechazo: una línea más, o más segundos.',
    'good-act':
      'Dale al beat una opción de calidad 4 o 5, en el escalón que hace falta o uno más arriba, sin condición.',
    'good-act-sooner':
      'Haz que una buena opción se ofrezca antes y hasta el final: sin condición, o después de una señal anterior. O alarga el beat.',
    'accept-act': 'Dale al beat una opción de aceptar que te paren, de calidad 4 o 5, sin condición.',
    'good-act-leads-on':
      'Haz que una de estas frases, o una más firme en el beat donde la rechazan, lleve a un final “Se frenó” (stopped). Si ahí ya es tarde para palabras, quizá el daño deba ser irreversible.',
    'best-act':
      'Mira la práctica: ¿hay una opción de calidad 5 en el escalón correcto, lleva a “Se frenó” (stopped), y se puede hacer después todo lo que se exige?',
    'better-leads-on':
      'Haz que la mejor frase llegue al menos tan lejos como la peor, o dale la calidad que su resultado merece.',
    'earlier-better':
      'Haz que la frase temprana lleve a donde todavía se puede hacer bien, por ejemplo a un rechazo. Muchas veces una frase temprana y apenas regular termina la escena demasiado pronto.',
    'shuffle-options': 'Cambia el orden de las opciones, para que la buena no esté siempre en el mismo lugar.',
    'mix-lengths': 'Escribe más largas algunas opciones débiles y más cortas algunas buenas.',
    'mix-rungs':
      'Agrega una opción tentadora en el escalón que siempre gana, o haz que la mejor esté en otro escalón en uno de los beats.',
    'mix-wording':
      'Haz que una opción débil sea tan cortés, tan clara y de tantas oraciones como una buena, y que una buena sea de vez en cuando una sola oración.',
    'control-force':
      'Haz que la opción más firme cause daño aquí: en una escena de control no hay nada que la justifique.',
    'luck-twice':
      'Agrega otra opción tentadora y equivocada donde gana la suerte, o haz que rechacen una vez una buena primera frase, para que haga falta suerte dos veces.',
    'shorten-lines': 'Acorta una de las líneas, haz que la siguiente venga después, o alarga el beat.',
    'ask-earlier': 'Haz que la pregunta venga antes, que no se diga nada después, o acorta las opciones.',
    'lengths-even':
      'Acorta las opciones buenas – lo corto y claro es lo que se enseña – o escribe completas las excusas de las débiles.',
    translate: 'En “Traducción”, completa lo que falta y mira lo que cambió.',
    'always-something':
      'Dale al beat una opción sin condición, por débil que sea; antes de la primera señal basta una que ayude o espere.',
    'address-conduct': 'Desde la primera señal, dale al beat una opción que hable de la conducta, por débil que sea.',
    'make-smaller':
      'Usa menos datos, o deja de preguntar por ellos más temprano: así la escena será lo bastante pequeña para probarla.',
  },
  numbers: {
    title: 'En números',
    table: 'Como tabla',
    curve: 'El mejor puntaje según cuándo se habla por primera vez',
    curveFrom:
      'Quien habla en el minuto {{from}} todavía puede llegar a {{first}} puntos; en el minuto {{to}} son {{last}}.',
    curveNone: 'No hay curva: se dibuja para escenas en las que hay algo que parar.',
    curveAxis: 'Cuándo se habla de verdad por primera vez (min:s)',
    first: 'Se habla por primera vez en',
    best: 'Mejor puntaje',
    marks: { cue: 'primera señal', actBy: 'hablar ya', violation: 'derechos violados', irreversible: 'irreversible' },
    lazy: 'Sin mirar',
    lazyWhat:
      'Lo que puede lograr quien elige siempre de la misma manera y nunca mira la escena. Si no llega a dominarla, está bien.',
    lazyTakes: 'Siempre elige',
    score: 'Puntaje',
    mastered: 'la domina',
    chance: 'Al azar, {{mastered}} de {{of}} prácticas la dominan.',
    range: 'La mejor práctica saca {{best}}; no hacer nada, {{nothing}}.',
    reading: 'Tiempos de lectura',
    readingWhat:
      'Cuánto toma leer las palabras de cada beat, frente a lo que dura. Por encima de 100 % puede que alguien no alcance.',
    beat: 'Beat',
    needs: 'Para leer',
    lasts: 'Dura',
    share: 'Proporción',
    seconds: '{{n}} s',
    percent: '{{n}} %',
    asLong: 'mientras se lee',
    rungs: 'Qué escalón es el mejor',
    rungsWhat: 'En cuántos beats la mejor opción está en este escalón, y en cuántos se ofrece una ahí.',
    rung: 'Escalón',
    rungBest: 'Mejor en',
    rungOf: 'Se ofrece en',
    length: 'Cuánto dura',
    lengthIs:
      'Si nadie hace nada, la escena dura {{clock}}. Dice que toma unos {{minutes}} minutos, con lo que se lee antes y después.',
    later: 'Aquí habrá más números cuando se haya probado.',
    earlier: 'De un texto anterior.',
  },
} as const satisfies Translation<typeof en>
