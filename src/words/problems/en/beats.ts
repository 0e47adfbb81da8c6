import { rungs, type BeatProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { or } from './phrases.ts'

const unwanted = {
  control: 'in a control there is nothing to stop',
  'subject-is-you': 'the trainee is the one being stopped',
  ending: 'the beat is an ending',
  'no-harm': 'the harm is "none"',
} as const

export const beats: Sentences<BeatProblemData['code']> = {
  'act-by-aside': () =>
    '"actBy" marks a beat that is never reached when nobody does anything, so no time can be measured by it. Move it to a beat on that way.',
  'ask-too-late': ({ ask, lasts }) =>
    `The choices would open at ${ask} s, but the beat lasts only ${lasts} s. Ask earlier, or let it last longer.`,
  'ask-without-actions': () => '"ask" opens the choices, but this beat has no "actions" to choose from.',
  'beat-without-end': ({ missing }) => {
    const what = missing.length === 2 ? 'both "lasts" and "then" are' : `"${missing[0]}" is`
    return `${what} missing. A beat "lasts" some seconds and "then" goes on to another one, or it has an "ending".`
  },
  circle: ({ beats: circle }) => {
    const way = circle.map((id) => (id === null ? '…' : quote(id))).join(' → ')
    return `This leads round in a circle: ${way}. A scene cannot come back to a beat; write a new one.`
  },
  'ending-changes': ({ key }) => `In an ending it is too late for "${key}": nothing can be done any more. Take it out.`,
  'ending-goes-on': ({ key }) => `Here the scene ends: an ending has no "${key}". Take "${key}" out, or "ending".`,
  'harm-falls-back': ({ was, to, is }) =>
    was === 'irreversible'
      ? `From harm "${was}" this leads to ${quote(to)}, where it is only "${is}", though it cannot be undone. Raise the harm there.`
      : `From harm "${was}" this leads to ${quote(to)}, where it is only "${is}", though nobody has stopped it. Raise the harm there, or let an "intervene" lead there.`,
  'last-branch-when': () => 'The last branch must have no "when": it is taken when none of the others fits.',
  'needs-missing': ({ harm }) => `With harm "${harm}", say how firm one must be here at least: "needs": ${or(rungs)}.`,
  'needs-unwanted': ({ why }) => `"needs" is not wanted here: ${unwanted[why]}. Take it out.`,
  'rebuff-unwanted': () =>
    'Where the trainee is the one being stopped ("subject": "you"), no beat is a "rebuff". Take it out.',
  'several-act-by': ({ first }) => `Only one beat can have "actBy"; ${quote(first)} has it already.`,
  'unreachable-beat': ({ beat }) =>
    `No "then" leads to ${quote(beat)}, so nobody will ever see this beat. Let one lead here, or take it out.`,
  'unreachable-branch': () =>
    'This branch has no "when", so it is always taken and the ones after it never are. Give it a "when", or put it last.',
  'urgent-unwanted': ({ why }) =>
    why === 'ending'
      ? '"urgent" is not wanted here: the scene is over, and nothing can be done. Take it out.'
      : '"urgent" is not wanted here: in a control nothing has to be stopped. Take it out.',
  'wrong-outcome': ({ outcome, kind, allowed }) =>
    `"${outcome}" is no outcome of a scenario of kind "${kind}". It can be ${or(allowed)}.`,
}
