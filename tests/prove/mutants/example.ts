/** Mutants of the example in docs/authoring-files.md, which has facts and branches. */
import { actionOf, actionsOf, beatOf, momentOf } from './edit.ts'
import type { Mutant } from './mutant.ts'

/** Where each act leads whose way depends on trust. */
const trusting = [
  ['curb', 'report-camera'],
  ['picture', 'two-steps'],
  ['picture', 'not-yours'],
  ['shrugged', 'worst-hour'],
  ['shrugged', 'delete-it'],
  ['typing', 'has-name'],
] as const

export const exampleMutants: readonly Mutant[] = [
  {
    kind: 'a scene in which the best stands first',
    unfair: 'In every beat of a whole scene the best line is the first.',
    base: 'example',
    change: (s) => {
      for (const beat of Object.values(s.beats)) beat.actions = beat.actions?.toSorted((a, b) => b.quality - a.quality)
    },
    caught: ['P8'],
    rules: ['first'],
  },
  {
    kind: 'only who was kind at the start can still stop it',
    unfair: 'Who missed the kind word in the first beat is heard by nobody later, however well it is said.',
    base: 'example',
    change: (s) => {
      for (const [beat, action] of [...trusting, ['sent', 'for-everyone'], ['sent', 'radio']] as const) {
        const then = actionOf(s, beat, action).then
        const good = beat === 'sent' ? 'taken-back' : 'pocketed'
        const otherwise = typeof then === 'string' ? 'spread' : (then.at(-1)?.go ?? 'spread')
        actionOf(s, beat, action).then = [{ when: { trust: { min: 3 } }, go: good }, { go: otherwise }]
      }
    },
    caught: ['P15'],
  },
  {
    kind: 'nobody is ever persuaded',
    unfair: 'The trust that all good lines ask for can never be won, whatever is done.',
    base: 'example',
    change: (s) => {
      for (const [beat, action] of trusting)
        actionOf(s, beat, action).then = [{ when: { trust: { min: 5 } }, go: 'pocketed' }, { go: 'typing' }]
      for (const id of ['has-name']) actionOf(s, 'typing', id).then = 'sent'
      actionOf(s, 'curb', 'report-camera').then = 'shrugged'
      for (const id of ['two-steps', 'not-yours']) actionOf(s, 'picture', id).then = 'shrugged'
    },
    caught: ['P1'],
  },
  {
    kind: 'a rebuff that has no answer',
    unfair: 'When he shrugs it off, nothing that could be said back is firm and clear.',
    base: 'example',
    change: (s) => {
      for (const { id, quality } of actionsOf(s, 'shrugged')) if (quality >= 4) actionOf(s, 'shrugged', id).quality = 3
    },
    caught: ['P5'],
  },
  {
    kind: 'a thought over a quick exchange',
    unfair: 'While the two go on quickly, a thought is to be read as well, and all of it is gone two seconds later.',
    base: 'example',
    change: (s) => {
      momentOf(s, 'shrugged', 2).at = 13
      momentOf(s, 'shrugged', 3).at = 13
    },
    caught: ['P9'],
  },
  {
    kind: 'a reply before the picture can be sent',
    unfair: 'The violation begins half a second after the last moment to act in time.',
    base: 'example',
    change: (s) => {
      beatOf(s, 'typing').lasts = 3
      beatOf(s, 'typing').script = beatOf(s, 'typing').script?.slice(0, 1)
    },
    caught: ['P4'],
  },
]
