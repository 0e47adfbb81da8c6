import type { LogFault } from '#engine'
import type { Words } from '../en/index.ts'

/** What of a log can be wrong, by the core's word for it. */
const subjects: Readonly<Record<string, string>> = {
  type: 'Tipo no válido',
  key: 'Clave no válida',
  length: 'Longitud no válida',
  value: 'Valor no válido',
  'safe integer': 'Número entero no válido',
  finite: 'Número no válido',
}

/** What was expected, where the core names it by a word of the programming language. */
const kinds: Readonly<Record<string, string>> = {
  string: 'un texto',
  number: 'un número',
  boolean: 'true o false',
  Array: 'una lista [ … ]',
  Object: 'un objeto { … }',
}

/** `"practice"`, `<=100` or `("notice" | "act")` in words. */
function expectedText(code: string): string {
  const bound = /^([<>]=)(.+)$/.exec(code)
  if (bound !== null) return `${bound[2]} o ${bound[1] === '<=' ? 'menos' : 'más'}`
  return kinds[code] ?? code.replace(/^\((.+)\)$/, '$1').replaceAll(' | ', ' o ')
}

function faultSentence({ path, of, expected: kind, received }: LogFault): string {
  const where = path === '' ? '' : `${path}: `
  if (of === 'key' && kind === 'never')
    return path === '' ? `Esta clave no va aquí: ${received}` : `${where}Esta clave no va aquí`
  if (of === 'key' && received === 'undefined') return `${where}Falta esta clave`
  const expected = kind === null ? null : expectedText(kind)
  const what = subjects[of] ?? 'Valor no válido'
  return expected === null
    ? `${where}${what}: se recibió ${received}`
    : `${where}${what}: se esperaba ${expected} y se recibió ${received}`
}

/** An entry of the log, where the sentence names none by itself. */
const ofEntry = (entry: number | undefined, text: string): string =>
  entry === undefined ? text : `Entrada ${entry}: ${text}`

/** Why an input or a log was not taken. */
export const refusal: Words['refusal'] = (refused) => {
  const { entry } = refused
  const quoted = JSON.stringify
  switch (refused.code) {
    case 'nothing-on-offer':
      return ofEntry(entry, 'En este momento no hay nada que elegir.')
    case 'choices-open':
      return ofEntry(entry, 'Las opciones ya están abiertas.')
    case 'choices-closed':
      return ofEntry(
        entry,
        refused.action === null
          ? 'Las opciones no están abiertas, así que no hay de dónde dar un paso atrás.'
          : `Las opciones no están abiertas, así que no se puede elegir ${quoted(refused.action)}.`,
      )
    case 'not-on-offer':
      return ofEntry(
        entry,
        `En este momento no se puede elegir ${quoted(refused.action)} en el beat ${quoted(refused.beat)}.`,
      )
    case 'unknown-action':
      return ofEntry(entry, `En esta escena no hay ninguna acción ${quoted(refused.action)}.`)
    case 'run-over':
      return ofEntry(entry, 'Ya se llegó al final; después solo viene el seguimiento.')
    case 'log-full':
      return ofEntry(
        entry,
        `Esta práctica ya recibió ${refused.most} entradas, y ese es el máximo; sigue sin recibir más.`,
      )
    case 'not-over':
      return ofEntry(entry, 'El seguimiento viene después del final, y todavía no se ha llegado a ningún final.')
    case 'already-done':
      return ofEntry(
        entry,
        refused.again
          ? 'El seguimiento ya se había confirmado.'
          : 'El seguimiento ya se confirmó; la práctica está terminada.',
      )
    case 'unknown-item':
      return ofEntry(entry, `En esta escena no hay ninguna opción de seguimiento ${quoted(refused.item)}.`)
    case 'item-twice':
      return ofEntry(entry, `La opción de seguimiento ${quoted(refused.item)} se eligió dos veces.`)
    case 'time-backwards':
      return entry === undefined
        ? 'La práctica guardada se detiene antes de su última entrada.'
        : `La entrada ${entry} está en ${refused.at} ms, pero el reloj ya va en ${refused.clock} ms.`
    case 'clock-stands':
      return `La entrada ${entry} está en ${refused.at} ms, pero el reloj está detenido en ${refused.clock} ms mientras las opciones están abiertas.`
    case 'wrong-scenario':
      return `Esta bitácora es de ${quoted(refused.log)}, no de ${quoted(refused.scenario)}.`
    case 'wrong-hash':
      return 'La bitácora se hizo con otra versión de esta escena (scenarioHash es distinto).'
    case 'bad-log':
      return faultSentence(refused.fault)
    case 'bad-save':
      return 'La práctica guardada está dañada.'
  }
}

/** Why a run has no scorecard. */
export const noScore: Words['noScore'] = {
  lesson: 'Esta es una lección; las lecciones no llevan puntaje.',
  unfinished: 'La práctica no está terminada: recibe puntaje cuando se llega a su final y se confirma el seguimiento.',
}
