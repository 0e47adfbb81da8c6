import type { StageProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { and, didYouMean, or } from './phrases.ts'

export const stage: Sentences<StageProblemData['code']> = {
  'about-oneself': ({ key }) =>
    `${quote(key)} names the very person the moment is about. Name somebody else, or take it out.`,
  'insets-on-cues': ({ cues, others }) =>
    `Insets: ${cues} on moments with a cue, ${others} on others. Give harmless moments at least as many, or the inset does the noticing.`,
  'landmark-elsewhere': ({ written, place, known, suggestion }) =>
    `${quote(place)} has no ${quote(written)}.${didYouMean(suggestion)} It has ${and(known)}.`,
  'no-free-hand': ({ pose, thing }) =>
    `Somebody in the pose ${quote(pose)} has no hand free for ${quote(thing)}. Take "holds" out, or choose another pose.`,
  'pose-needs-place': ({ pose, place, written, known }) => {
    const where = written === null ? `In ${quote(place)}` : `At ${quote(written)} in ${quote(place)}`
    const what = pose === 'sitting' ? 'there is nothing to sit on' : 'there is no surface for two hands'
    const hint = known.length === 0 ? '' : ` It can be done at ${or(known)}.`
    const ground = pose === 'sitting' ? ' On the ground it is "sitting-ground".' : ''
    return `${where} ${what}.${hint}${ground}`
  },
  'unknown-piece': ({ written, place, known, suggestion }) =>
    `${quote(place)} has no set piece ${quote(written)}.${didYouMean(suggestion)} It has ${and(known)}.`,
  'unknown-state': ({ written, piece, known, suggestion }) =>
    `${quote(piece)} cannot be ${quote(written)}.${didYouMean(suggestion)} It can be ${or(known)}.`,
  'with-missing': ({ pose }) => `The pose ${quote(pose)} touches somebody. Say whom: "with": a name from "cast".`,
  'with-unwanted': ({ pose, known }) =>
    `The pose ${quote(pose)} touches nobody, so it has no "with". Take it out, or choose one of ${and(known)}.`,
}
