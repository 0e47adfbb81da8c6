import type { CommandWords } from '../en/command.ts'

/** What `step-in play` says around a scene; what is in the scene is told in the words of lines and of *Look*. */
export const play: CommandWords['play'] = {
  help: `step-in play <scenario.json> [--save <archivo>] [--pace <número o untimed>] [--seed <número>]
step-in play <scenario.json> --log <archivo>

Juega una escena línea por línea. La escena te espera en cada línea; lo que escribes:

  Enter         seguir
  n             algo no cuadra
  s             intervenir; luego un número para decirlo o hacerlo, o b
  b             dar un paso atrás sin decir nada
  l             mirar: lo que se ve ahora
  q             salir

  --save <archivo>  escribe ahí la bitácora de la práctica, también si sales antes del final
  --pace            queda en la bitácora (por defecto: untimed, sin reloj); nunca cambia un puntaje
  --seed            queda en la bitácora (por defecto: 1)
  --log <archivo>   no se juega: muestra la práctica de esta bitácora tal como fue, con su puntaje; también "prove --out"
                    escribe bitácoras así

Lo que se escribe puede venir de un archivo o de una tubería. Código de salida: 0 jugada o dejada, 1 cuando falla la
escena o la bitácora, o esta no se pudo escribir.
`,
  notWithLog: (option) =>
    `play: --log muestra una práctica ya jugada; ahí --${option} no significa nada. Para escribir una bitácora, usa solo --save`,
  logUnfinished: 'Aquí termina la bitácora. La práctica quedó sin terminar y no lleva puntaje.',
  nothingNamed: 'play: nombra una escena, por ejemplo: play scenarios/long-stop/scenario.json',
  badPace: (text) => `play: --pace debe ser "untimed" o un número de 0.1 a 100, no "${text}"`,
  badSeed: (text) => `play: --seed debe ser un número entero, no "${text}"`,
  where: (place, time, weather) => `${[place, time, ...(weather === null ? [] : [weather])].join(', ')}.`,
  warned: (warnings) => `Ten en cuenta: ${warnings.join(', ')}.`,
  left: 'Saliste. La práctica quedó sin terminar y no lleva puntaje.',
  inputEnded: 'Se acabó la entrada. La práctica quedó sin terminar y no lleva puntaje.',
  logIn: (file) => `La bitácora está en ${file}.`,
  keys: 'Enter: seguir · n: algo no cuadra · s: intervenir · l: mirar · q: salir',
  choosing: 'un número: decirlo o hacerlo · b: no decir nada',
  answering: 'un número: responder · Enter: no decir nada y seguir · b: cerrar · n · l · q',
  waiting: 'Alguien espera tu respuesta.',
  sayIt: 'Dilo en voz alta. Luego elige lo más parecido.',
  whatYouDo: 'Escribe los números de lo que haces, en orden; solo Enter para nada de eso.',
  notListed: (number) => `No hay ningún ${number} en la lista.`,
  seen: (name, rank) => (rank === null ? name : `${name} (${rank})`),
  card: {
    overall: (overall, band, mastered, outcome) =>
      `Total ${overall} de 100: ${band}; ${mastered ? 'dominada' : 'todavía no dominada'}. Resultado: ${outcome}.`,
    screenOuts: (labels) => `El total es 0 por esto: ${labels.join(' · ')}`,
    unsafe: (labels) => `Deja a alguien en peligro, así que el total es 50 como máximo: ${labels.join(' · ')}`,
    nothingToStop: 'Aquí no había nada que parar.',
    early: (score) => `Prontitud ${score}`,
    effective: (score, parts) => `Eficacia ${score}: ${parts}`,
    parts: {
      discernment: 'discernimiento',
      technique: 'técnica',
      persistence: 'persistencia',
      outcome: 'resultado',
      followThrough: 'seguimiento',
    },
    notAsked: 'no aplica',
    untouched: (marks) => `Si nadie interviene: ${marks.join(' · ')}`,
    marks: {
      cue: 'primera señal',
      actBy: 'plazo para actuar',
      violation: 'violación de derechos',
      irreversible: 'sin vuelta atrás',
    },
    you: (parts) => `Tú: ${parts.join(' · ')}`,
    noticedAt: (time) => (time === null ? 'no notaste nada' : `lo notaste en el minuto ${time}`),
    steppedInAt: (time) => (time === null ? 'no interviniste' : `interviniste en el minuto ${time}`),
    weak: 'interviniste con palabras demasiado débiles para contar',
    opened: (times) =>
      times === 1 ? 'abriste las opciones y las dejaste una vez' : `abriste las opciones y las dejaste ${times} veces`,
    between: (seconds) => `${seconds} s entre lo uno y lo otro`,
    broke: {
      notice: 'Se cortó al notar.',
      decide: 'Se cortó al decidir: lo notaste y no interviniste.',
      act: 'Se cortó al actuar: interviniste y no dijiste nada que pudiera pararlo.',
      skill: 'Se cortó en la habilidad: hablaste, pero tus palabras no bastaron.',
    },
    inTheWay: (thoughts) => `Lo que se interpuso: ${thoughts.join(', ')}`,
  },
}
