import type { MixedUpKey, Problem } from '#scenario'
import { quote } from '../quote.ts'

/** What belongs where the key was written, or where the key belongs. */
const keys: Readonly<Record<MixedUpKey, string>> = {
  'action.say':
    'Write "label" instead. What the trainee can say or do goes into "label", spoken words between “ and ”; "say" is for what others say in a script.',
  'action.does': 'An action has "label" for what the trainee does; "does" is for what is seen in a script.',
  'action.who': 'An action is always the trainee\'s. The person it is addressed to goes into "to".',
  'action.place':
    'An action has no "place". "place" is where someone stands, in a script; the person an action is addressed to goes into "to".',
  'action.go': 'Where an action leads goes into "then"; "go" stands only inside a list of branches.',
  'action.text': 'What the action says goes into "label", and the reason for its quality into "why".',
  'action.cue': 'A cue is shown by a moment of a script. An action that waits for a cue names it in "after".',
  'moment.label': 'A moment has "say" for words and "does" for what is seen; "label" is for actions.',
  'moment.text': 'A moment has "say", "does", "note" or "thought"; "text" belongs to a cue or an ending.',
  'moment.kind': '"kind" is for actions. Actions go into the list "actions" of the beat.',
  'moment.quality': '"quality" is for actions. Actions go into the list "actions" of the beat.',
  'beat.outcome': '"outcome", "title" and "text" go into "ending": { … }.',
  'beat.title': '"outcome", "title" and "text" go into "ending": { … }.',
  'beat.text': '"outcome", "title" and "text" go into "ending": { … }; words spoken in a beat go into its "script".',
  'beat.say': 'Words go into a moment of the "script": [ { "who": …, "say": … } ].',
  'beat.place':
    '"place" goes into a moment of the "script" (where someone stands) or into "stage" (where the scene is).',
  'branch.then': 'Inside a list of branches, where it leads is written "go".',
}

export function mixedUpKey({ path, key }: Extract<Problem, { code: 'mixed-up-key' }>): string {
  return `${quote(path.at(-1) ?? '')} does not belong here. ${keys[key]}`
}

export function mixedUpPlace({ what, written }: Extract<Problem, { code: 'mixed-up-place' }>): string {
  switch (what) {
    case 'mark-as-stage':
      return `"${written}" is where a person stands, in a moment's "place". The stage's "place" is where the scene is, for example "roadside".`
    case 'stage-as-mark':
      return `"${written}" is where the scene is, in the stage's "place". A moment's "place" is where the person stands, for example "left".`
    case 'person-as-mark':
      return `"${written}" is a person. Who it is goes into "who"; "place" is where they stand, for example "left".`
  }
}
