import { rungs, type MomentProblemData } from '#scenario'
import { seconds } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { quote } from '../quote.ts'
import { or } from './phrases.ts'

export const moments: Sentences<MomentProblemData['code']> = {
  'accept-unwanted': () =>
    '"accept" es solo para escenas en que la conducta que hay que parar es la de quien practica ("subject": "you").',
  'cue-unseen': () => 'Una señal se tiene que ver u oír: ponle al momento también "say", "does" o "sound".',
  'empty-moment': () => 'No pasa nada. Dale al momento algo que decir, hacer, mostrar u oír, o quítalo.',
  'hands-on-rung': ({ rung }) =>
    `La táctica "hands-on" es solo de "take-action"; el escalón de esta acción es "${rung}". Cambia el escalón, o quita "tactic".`,
  'inhibitor-without-thought': () => '"inhibitor" necesita un "thought": las palabras en que se oye lo que frena.',
  'moment-order': ({ at, before }) =>
    `En el segundo ${seconds(at)} viene antes que el momento de arriba, que está en el segundo ${seconds(before)}. Ponlos en orden de tiempo.`,
  'moment-too-late': ({ at, lasts, reading }) => {
    const how =
      reading === null
        ? `En el segundo ${seconds(at)}`
        : `Sin un "at" propio le toca en el segundo ${seconds(at)}, cuando ya se leyó el de arriba (${seconds(reading)} s), y así`
    return `${how} no se muestra nunca: el beat dura ${seconds(lasts)} s. Haz que venga antes, o que el beat dure más.`
  },
  'never-placed': ({ person }) =>
    `Aquí no se ve a ${quote(person)}: ningún momento le dio aún un "place". Dale antes un lugar, o escribe "place": "off" si solo se le oye.`,
  'rung-missing': () => `Una acción de tipo "intervene" necesita "rung": ${or(rungs)}.`,
  'rung-unwanted': ({ kind }) =>
    `"rung" es solo para acciones de tipo "intervene"; esta es "${kind}". Quítalo, o cambia el tipo.`,
  'screen-out-praised': (problem) =>
    problem.what === 'action'
      ? `"screenOut" deja todo el puntaje en 0, y sin embargo la calidad de esta acción es ${problem.quality}. Ponle 1 o 2, o quita "screenOut".`
      : `"screenOut" deja todo el puntaje en 0, y sin embargo el valor de esta opción es "${problem.worth}". Ponle "harmful", o quita "screenOut".`,
  'tactic-unwanted': ({ kind }) =>
    `"tactic" es solo para acciones de tipo "intervene"; esta es "${kind}". Quítalo, o cambia el tipo.`,
  'thought-without-inhibitor': () =>
    'Un "thought" necesita "inhibitor": cuál de las fuerzas que frenan a la gente habla aquí, por ejemplo "authority".',
  'who-missing': ({ key }) =>
    `"${key}" necesita "who": la persona de la que se trata. (La narración sin persona va en "note".)`,
}
