import { rungs, type BeatProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { or } from './phrases.ts'

const unwanted = {
  control: 'en una escena de control no hay nada que parar',
  'subject-is-you': 'la conducta que hay que parar es la de quien practica',
  ending: 'el beat es un final',
  'no-harm': 'el daño es "none"',
} as const

export const beats: Sentences<BeatProblemData['code']> = {
  'act-by-aside': () =>
    '"actBy" está en un beat al que no se llega cuando nadie hace nada, así que no sirve para medir el tiempo. Ponlo en un beat al que se llegue sin hacer nada.',
  'ask-too-late': ({ ask, lasts }) =>
    `Las opciones se abrirían en el segundo ${ask}, pero el beat dura solo ${lasts} s. Ábrelas antes, o haz que dure más.`,
  'ask-without-actions': () => '"ask" abre las opciones, pero este beat no tiene "actions" para elegir.',
  'beat-without-end': ({ missing }) => {
    const what = missing.length === 2 ? 'Faltan "lasts" y "then"' : `Falta "${missing[0]}"`
    return `${what}. Un beat dura unos segundos ("lasts") y luego pasa a otro ("then"), o tiene un final ("ending").`
  },
  circle: ({ beats: circle }) => {
    const way = circle.map((id) => (id === null ? '…' : quote(id))).join(' → ')
    return `Esto da vueltas en círculo: ${way}. Una escena no puede volver a un beat; escribe uno nuevo.`
  },
  'ending-changes': ({ key }) => `En un final ya es tarde para "${key}": no queda nada que hacer. Quítalo.`,
  'ending-goes-on': ({ key }) =>
    `Aquí termina la escena: un final no tiene "${key}". Quita "${key}", o quita "ending".`,
  'harm-falls-back': ({ was, to, is }) =>
    was === 'irreversible'
      ? `Del daño "${was}" esto lleva a ${quote(to)}, donde es solo "${is}", aunque ya no tiene remedio. Sube el daño ahí.`
      : `Del daño "${was}" esto lleva a ${quote(to)}, donde es solo "${is}", aunque nadie lo paró. Sube el daño ahí, o haz que lleve ahí un "intervene".`,
  'last-branch-when': () =>
    'La última rama no debe tener "when": es la que se toma cuando ninguna de las otras se cumple.',
  'needs-missing': ({ harm }) =>
    `Con el daño "${harm}", di qué firmeza hace falta aquí como mínimo: "needs": ${or(rungs)}.`,
  'needs-unwanted': ({ why }) => `Aquí no va "needs": ${unwanted[why]}. Quítalo.`,
  'rebuff-unwanted': () =>
    'Cuando la conducta que hay que parar es la de quien practica ("subject": "you"), ningún beat es un "rebuff". Quítalo.',
  'several-act-by': ({ first }) => `Solo un beat puede tener "actBy"; ${quote(first)} ya lo tiene.`,
  'unreachable-beat': ({ beat }) =>
    `Ningún "then" lleva a ${quote(beat)}, así que nadie verá este beat. Haz que alguno lleve aquí, o quítalo.`,
  'unreachable-branch': () =>
    'Esta rama no tiene "when", así que siempre se toma y las que siguen nunca. Ponle un "when", o déjala al final.',
  'urgent-unwanted': ({ why }) =>
    why === 'ending'
      ? 'Aquí no va "urgent": la escena terminó y ya no se puede hacer nada. Quítalo.'
      : 'Aquí no va "urgent": en un control no hay nada que parar. Quítalo.',
  'wrong-outcome': ({ outcome, kind, allowed }) =>
    `"${outcome}" no es un resultado de una escena de tipo "${kind}". Puede ser ${or(allowed)}.`,
}
