import { rungs, type MomentProblemData } from '#scenario'
import { seconds } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { quote } from '../quote.ts'
import { or } from './phrases.ts'

export const moments: Sentences<MomentProblemData['code']> = {
  'accept-unwanted': () =>
    '"accept" is only for scenarios in which the trainee is the one being stopped ("subject": "you").',
  'cue-unseen': () => 'A cue must be seen or heard: give the moment "say", "does" or "sound" as well.',
  'empty-moment': () => 'Nothing happens. Give the moment something to say, do, show or hear, or take it out.',
  'hands-on-rung': ({ rung }) =>
    `"hands-on" is a tactic of "take-action" alone; this action's rung is "${rung}". Change the rung, or take "tactic" out.`,
  'inhibitor-without-thought': () => '"inhibitor" needs a "thought": the words in which it speaks.',
  'moment-order': ({ at, before }) =>
    `At ${seconds(at)} s it comes before the moment above it, which is at ${seconds(before)} s. Put them in order of time.`,
  'moment-too-late': ({ at, lasts, reading }) => {
    const how =
      reading === null
        ? `At ${seconds(at)} s it`
        : `Without an "at" of its own it comes at ${seconds(at)} s, when the one above has been read (${seconds(reading)} s), and so`
    return `${how} is never shown: the beat lasts ${seconds(lasts)} s. Let it come earlier, or the beat last longer.`
  },
  'never-placed': ({ person }) =>
    `${quote(person)} is out of the picture here: no moment has given them a "place" yet. Place them first, or write "place": "off" if they are only heard.`,
  'rung-missing': () => `An action of kind "intervene" needs "rung": ${or(rungs)}.`,
  'rung-unwanted': ({ kind }) =>
    `"rung" is only for actions of kind "intervene"; this one is "${kind}". Take it out, or change the kind.`,
  'screen-out-praised': (problem) =>
    problem.what === 'action'
      ? `"screenOut" marks an action that makes the whole score 0, but its "quality" is ${problem.quality}. Write 1 or 2 for "quality", or take "screenOut" out.`
      : `"screenOut" marks an item that makes the whole score 0, but its "worth" is "${problem.worth}". Write "harmful", or take "screenOut" out.`,
  'tactic-unwanted': ({ kind }) =>
    `"tactic" is only for actions of kind "intervene"; this one is "${kind}". Take it out, or change the kind.`,
  'thought-without-inhibitor': () =>
    'A "thought" needs "inhibitor": which force that holds people back speaks here, for example "authority".',
  'who-missing': ({ key }) =>
    `"${key}" needs "who": the person it is about. (Narration without a person goes into "note".)`,
}
