import type { StageProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { and, didYouMean, or } from './phrases.ts'

export const stage: Sentences<StageProblemData['code']> = {
  'about-oneself': ({ key }) =>
    `${quote(key)} nombra a la misma persona de la que trata el momento. Nombra a otra, o quítalo.`,
  'insets-on-cues': ({ cues, others }) =>
    `Recuadros: ${cues} en momentos con señal, ${others} en otros. Pon al menos tantos en momentos sin señal, o bastará ver un recuadro para saber que hay una señal.`,
  'landmark-elsewhere': ({ written, place, known, suggestion }) =>
    `En ${quote(place)} no hay ${quote(written)}.${didYouMean(suggestion)} Hay ${and(known)}.`,
  'no-free-hand': ({ pose, thing }) =>
    `Con la postura ${quote(pose)} no queda una mano libre para ${quote(thing)}. Quita "holds", o elige otra postura.`,
  'pose-needs-place': ({ pose, place, written, known }) => {
    const where = written === null ? `En ${quote(place)}` : `En ${quote(written)} de ${quote(place)}`
    const what = pose === 'sitting' ? 'no hay dónde sentarse' : 'no hay una superficie para las dos manos'
    const hint = known.length === 0 ? '' : ` Se puede en ${or(known)}.`
    const ground = pose === 'sitting' ? ' En el suelo es "sitting-ground".' : ''
    return `${where} ${what}.${hint}${ground}`
  },
  'unknown-piece': ({ written, place, known, suggestion }) =>
    `En ${quote(place)} no hay ningún elemento ${quote(written)}.${didYouMean(suggestion)} Hay ${and(known)}.`,
  'unknown-state': ({ written, piece, known, suggestion }) =>
    `${quote(piece)} no puede estar ${quote(written)}.${didYouMean(suggestion)} Puede estar ${or(known)}.`,
  'with-missing': ({ pose }) =>
    `Con la postura ${quote(pose)} se toca a alguien. Di a quién: "with" con un nombre de "cast".`,
  'with-unwanted': ({ pose, known }) =>
    `Con la postura ${quote(pose)} no se toca a nadie, así que no lleva "with". Quítalo, o elige una de estas: ${and(known)}.`,
}
