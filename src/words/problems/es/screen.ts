import type { NamedPart, Path, Problem, ProblemCode, Within } from '#scenario'
import { vocabulary } from '../../es/vocabulary.ts'
import type { ScreenWords } from '../problem-words.ts'
import { quote, seconds } from '../quote.ts'
import { keyHelp } from './key-help.ts'

/** What the fields of the Studio are called, by the key of the file. */
const fields: Readonly<Record<string, string>> = {
  id: 'Nombre',
  stage: 'Lugar',
  title: 'Título',
  summary: 'Resumen',
  role: 'A quién interpreta quien practica',
  place: 'Dónde',
  time: 'Hora del día',
  weather: 'Clima',
  minutes: 'Minutos en total',
  kind: 'Qué es',
  pillar: 'De qué trata',
  subject: 'La conducta de quién está en juego',
  affected: 'A quién le hace daño, o podría',
  warnings: 'Lo que puede afectar a quien practica',
  cast: 'El reparto',
  name: 'Nombre',
  rank: 'Rango',
  rights: 'La ley',
  right: 'Derecho o deber, en palabras sencillas',
  basis: 'De dónde viene',
  source: 'Caso, ley o política, para poder consultarlos',
  facts: 'Lo que la escena recuerda',
  beats: 'Beats',
  script: 'Líneas',
  actions: 'Lo que se puede decir o hacer',
  harm: 'Qué tan grave es',
  needs: 'Firmeza mínima',
  lasts: 'Dura (segundos)',
  ask: 'Alguien pide respuesta en el segundo',
  then: 'Después',
  go: 'El beat que sigue',
  ending: 'Que la escena termine aquí',
  outcome: 'Cómo terminó',
  at: 'Segundo',
  say: 'Lo que se dice',
  does: 'Lo que se ve',
  note: 'Narración',
  thought: 'Tu pensamiento',
  inhibitor: 'Qué frena en este pensamiento',
  cue: 'Señal',
  inset: 'Imagen pequeña sobre la escena',
  who: 'De quién trata',
  face: 'Cara',
  pose: 'Postura',
  to: 'A quién',
  with: 'Toca a',
  facing: 'Mira hacia',
  holds: 'En la mano',
  wears: 'Lleva puesto',
  sound: 'Sonido',
  label: 'Palabras o acto',
  rung: 'Qué tan firme',
  quality: 'Qué tan buena es',
  why: 'Por qué',
  tactic: 'De qué manera',
  after: 'Se ofrece solo después de la señal',
  screenOut: 'Deja todo el puntaje en 0',
  when: 'Solo si',
  set: 'Cambia',
  followUp: 'Seguimiento',
  prompt: 'La situación, y la pregunta de qué se hace ahora',
  items: 'Opciones del seguimiento',
  worth: 'Cuánto vale',
  debrief: 'El repaso',
  affectedView: 'Lo que la persona afectada le diría a quien practica',
  points: 'Para llevarse',
  questions: 'Para conversar',
}
const named = (word: string): string => `“${word}”`
const wordOf = (words: Readonly<Record<string, string>>, key: string): string => named(words[key] ?? key)
const fieldOf = (key: string): string => named(fields[key] ?? key)

/** The field at a path's end; of an ending, `text` is what became of it, of a sign, what there was to notice. */
function fieldAt(path: Path): string {
  const key = path.findLast((each) => typeof each === 'string') ?? ''
  if (key === 'kind' && path.length === 1) return named('Qué hay que hacer')
  if (key === 'place' && path[0] === 'stage') return named('Lugar')
  if (key !== 'text') return fieldOf(key)
  return named(path.includes('cue') ? 'Lo que se podía notar' : 'Qué pasó después')
}

function partText(part: NamedPart): string {
  switch (part.part) {
    case 'person':
      return `El reparto, ${quote(part.id)}`
    case 'beat':
      return `Beat ${quote(part.beat)}`
    case 'moment':
      return `Beat ${quote(part.beat)}, línea ${part.number}`
    case 'action':
      return `Beat ${quote(part.beat)}, opción ${part.number}`
    case 'follow-up-item':
      return `Seguimiento, opción ${part.number}`
  }
}

/** `Beat "counter", línea 6: …`; after a colon Spanish goes on in small letters. */
function within({ named: part, keys }: Within, sentence: string): string {
  const [key] = keys
  const where = part === null ? (typeof key === 'string' ? (fields[key] ?? key) : '') : partText(part)
  return where === '' || sentence.includes(named(where))
    ? sentence
    : `${where}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}

const rungs = Object.values(vocabulary.rung).map(named).join(', ')
const SPOKEN = '“Al terminar este beat, alguien con entrenamiento ya habría hablado”'

/** Problems in the words of the Studio's screens, where the words of the file would not help. */
export const screen: ScreenWords = {
  within,
  sentences: {
    'act-by-aside': () =>
      `${SPOKEN} está en un beat al que no se llega cuando nadie hace nada, así que no sirve para medir el tiempo. Ponlo en un beat al que se llegue sin hacer nada.`,
    'several-act-by': ({ first }) => `Solo un beat puede tener ${SPOKEN}; ${quote(first)} ya lo tiene.`,
    'ask-without-actions': () =>
      'Aquí alguien pide respuesta, pero no hay ninguna opción para elegir. Agrega opciones, o vacía “Alguien pide respuesta en el segundo”.',
    'beat-without-end': ({ missing }) =>
      `${missing.length === 1 ? 'Falta' : 'Faltan'} ${missing.map((key) => (key === 'then' ? '“Si nadie hace nada”' : fieldOf(key))).join(' y ')}. Un beat dura unos segundos y luego sigue otro, o la escena termina en él.`,
    'harm-falls-back': ({ was, to, is }) =>
      `De ${wordOf(vocabulary.harm, was)} esto lleva a ${quote(to)}, donde es solo ${wordOf(vocabulary.harm, is)}. Sube ahí “Qué tan grave es”${was === 'irreversible' ? '' : ', o haz que lleve ahí una opción que interviene'}.`,
    'last-branch-when': () =>
      'La última rama no debe pedir nada: es la que se toma cuando ninguna de las otras se cumple. Quita su condición.',
    'unreachable-branch': () =>
      'Esta rama no pide nada, así que siempre se toma y las que siguen nunca. Ponle una condición, o déjala al final.',
    'unreachable-beat': ({ beat }) =>
      `Nada lleva a ${quote(beat)}, así que nadie verá este beat. Haz que una opción u otro beat lleve aquí, o quítalo.`,
    'needs-missing': () =>
      `Aquí hay daño: di qué firmeza hace falta como mínimo. En “Firmeza mínima” elige una de estas: ${rungs}.`,
    'needs-unwanted': () => 'Aquí no hay nada que parar, así que no va “Firmeza mínima”. Vacíala.',
    'rebuff-unwanted': () =>
      'Cuando se para a quien practica, no va “Aquí no le hacen caso a quien interviene”. Quítalo.',
    'urgent-unwanted': () =>
      'Aquí no hay nada que parar, así que no va “No hay tiempo para empezar con algo más suave”. Quítalo.',
    'wrong-outcome': ({ outcome, allowed }) =>
      `Una escena de este tipo no puede terminar en ${wordOf(vocabulary.outcome, outcome)}. Puede ser ${allowed.map((each) => wordOf(vocabulary.outcome, each)).join(', ')}.`,
    'cue-unseen': () => 'Una señal se tiene que ver u oír. Haz que la línea la diga o la muestre, o ponle un sonido.',
    'empty-moment': () => 'En esta línea no pasa nada. Dale algo que decir, hacer, mostrar u oír, o quítala.',
    'inhibitor-without-thought': () =>
      '“Qué frena en este pensamiento” necesita un pensamiento: las palabras en que se oye.',
    'thought-without-inhibitor': () =>
      'Elige “Qué frena en este pensamiento”: lo que aquí hace que uno se quede callado.',
    'moment-order': ({ at, before }) =>
      `En el segundo ${seconds(at)} viene antes que la línea de arriba, que está en el segundo ${seconds(before)}. Ponlas en orden de tiempo.`,
    'moment-too-late': ({ at, lasts }) =>
      `En el segundo ${seconds(at)} no se muestra nunca: el beat dura ${seconds(lasts)} s. Haz que venga antes, o que el beat dure más.`,
    'never-placed': ({ person }) =>
      `Aquí no se ve a ${quote(person)}: ninguna línea le dio aún un lugar. En “Más”, elige “Dónde”; fuera de la imagen es uno de los lugares.`,
    'rung-missing': () => `Quien interviene lo hace con más o menos firmeza. Elige “Qué tan firme”: ${rungs}.`,
    'rung-unwanted': () => '“Qué tan firme” es solo para una opción que interviene. Vacíalo, o cambia “Qué es”.',
    'tactic-unwanted': () => '“De qué manera” es solo para una opción que interviene. Vacíalo.',
    'screen-out-praised': () =>
      'Esto deja todo el puntaje en 0, y sin embargo cuenta como bueno. Baja “Qué tan buena es” a 1 o 2 (en el seguimiento: “hace daño”), o quita “Deja todo el puntaje en 0”.',
    'who-missing': () => 'Aquí no se nombra a nadie. Elige al comienzo de la línea de quién es.',
    'fact-never-asked': ({ fact }) =>
      `El dato ${quote(fact)} cambia, pero nada pregunta por él, así que no cambia nada. Pregunta por él, o quítalo.`,
    'fact-never-set': ({ fact }) =>
      `Algo pregunta por el dato ${quote(fact)}, pero nada lo cambia, así que la respuesta es siempre la misma. Cámbialo en algún lugar, o no preguntes.`,
    'affected-is-subject': ({ person }) =>
      `${quote(person)} es la persona cuya conducta está en cuestión, y también la dañada. Nombra aquí a quién daña.`,
    'minutes-far-off': ({ minutes, fair }) =>
      `“Minutos en total” dice ${minutes}, pero la escena y lo que se lee antes y después duran unos ${fair}. Escribe ${fair}.`,
    'insets-on-cues': ({ cues, others }) =>
      `Imágenes pequeñas: ${cues} con una señal, ${others} con algo inofensivo. Pon al menos tantas en líneas sin señal, o la imagen pequeña será la que note las cosas.`,
    'no-free-hand': () => 'Con esta postura no queda una mano libre. Vacía “En la mano”, o elige otra postura.',
    'with-missing': () => 'Con esta postura se toca a alguien. Elige a quién en “Toca a”.',
    'with-unwanted': () => 'Con esta postura no se toca a nadie. Vacía “Toca a”, o elige otra postura.',
    'empty-text': ({ path }) => `${fieldAt(path)} está vacío. Escríbelo, o quítalo si puede faltar.`,
    'empty-list': ({ path }) => `${fieldAt(path)}: todavía no hay nada, y debe haber al menos uno.`,
    'text-too-long': ({ path, length, most }) =>
      `${fieldAt(path)} tiene ${length} caracteres; el máximo son ${most}. Acórtalo, o repártelo en dos líneas.`,
    'missing-key': (problem) => {
      if (problem.what !== 'key') return null
      return `Falta ${fieldAt(problem.path)}.${helpOf(problem)}`
    },
  },
}

/** What a field is for, where that is told without words of the file. */
function helpOf({ help }: Extract<Problem, { code: Extract<ProblemCode, 'missing-key'>; what: 'key' }>): string {
  const told = help === null ? undefined : keyHelp[help]
  return told === undefined || told.includes('"') ? '' : ` ${told}`
}
