/** Mutants of what is read, and of what can be chosen when (P9 to P12). */
import { actionOf, actionsOf, beatOf, everywhere, momentOf, without } from './edit.ts'
import type { Mutant } from './mutant.ts'

const tail = ', and as far as I am concerned that is all there is to say about it tonight'

export const wordsMutants: readonly Mutant[] = [
  {
    kind: 'a line too fast to read',
    unfair: 'A long sentence is gone after three seconds.',
    change: (s) => {
      beatOf(s, 'force').script = [
        {
          at: 0,
          who: 'boss',
          say: 'Out of the car, and keep your hands where I can see them, and do not say another word.',
        },
        { at: 3, who: 'boss', say: 'Now.' },
      ]
    },
    caught: ['P9'],
  },
  {
    kind: 'a line too fast beside a thought',
    unfair: 'Each can be read alone, but speech, thought and gesture come in the same four seconds.',
    change: (s) => {
      beatOf(s, 'waits').script = [
        { at: 0, who: 'boss', say: 'Wait here, and keep the engine off.' },
        { at: 0, thought: 'He has twenty years. Who am I to tell him?', inhibitor: 'authority' },
        { at: 0, who: 'man', does: 'looks over at you, and then away' },
        { at: 4, who: 'boss', say: 'Right there.' },
        { at: 4, thought: 'So I wait.', inhibitor: 'authority' },
        { at: 4, who: 'man', does: 'nods' },
      ]
    },
    caught: ['P9'],
  },
  {
    kind: 'labels unreadable after an ask',
    unfair: 'The sergeant asks four seconds before the end, and there are five lines to read.',
    change: (s) => void (beatOf(s, 'asks').ask = 8),
    caught: ['P9'],
  },
  {
    kind: 'labels after an ask while he talks on',
    unfair: 'There is time to read the labels, or to read what he says meanwhile, and not both.',
    change: (s) => {
      momentOf(s, 'asks', 1).say = 'I have to be at work at six, Officer, my shift begins.'
    },
    caught: ['P9'],
  },
  {
    kind: 'too long in Spanish',
    unfair: 'The translation is twice as long as the line, and stays no longer.',
    change: () => undefined,
    es: {
      'beats.waits.script.0.say':
        'Espéreme aquí sin moverse y sin decir nada hasta que yo vuelva a salir de la patrulla con sus papeles, si es que vuelvo.',
    },
    caught: ['P9'],
  },
  {
    kind: 'the longest is the best',
    unfair: 'In most lists the longest line is the good one.',
    change: (s) => everywhere(s, 'speak', (action) => void (action.label = `${action.label.slice(0, -1)}${tail}”`)),
    caught: ['P10'],
  },
  {
    kind: 'the longest is the best in Spanish',
    unfair: 'In the translation the good lines have grown past all others.',
    change: () => undefined,
    es: Object.fromEntries(
      ['papers', 'brushed', 'waits', 'force', 'over'].map((beat) => [
        `beats.${beat}.actions.speak.label`,
        `“Sargento, eso no es un motivo para tenerlo aquí detenido: devuélvale los papeles${beat}”`,
      ]),
    ),
    caught: ['P10'],
  },
  {
    kind: 'a text that is not translated',
    unfair: 'The Spanish scene falls back into English in the middle.',
    change: () => undefined,
    untranslated: ['beats.asks.actions.speak.label'],
    caught: ['P11'],
  },
  {
    kind: 'a translation of an older text',
    unfair: 'The Spanish line still says what the English one said before it was mended.',
    change: () => undefined,
    stale: ['beats.asks.actions.speak.label'],
    caught: ['P11'],
  },
  {
    kind: 'nothing to say at the beginning',
    unfair: 'For the first three seconds stepping in is answered with: nothing can be done now.',
    change: (s) => {
      for (const action of actionsOf(s, 'papers')) action.after = 'keeps'
    },
    caught: ['P12'],
  },
  {
    kind: 'a pause in which nothing can be said',
    unfair: 'A beat of narration stands between two others, and there stepping in does nothing.',
    change: (s) => {
      s.beats['pause'] = { harm: 'none', lasts: 4, then: 'asks', script: [{ at: 0, note: 'A truck goes by.' }] }
      beatOf(s, 'papers').then = 'pause'
    },
    caught: ['P12'],
  },
  {
    kind: 'nothing to say between the cue and the harm',
    unfair: 'There was something to notice, and until the harm itself one can only go along.',
    change: (s) => {
      without(s, ['fine', 'speak', 'grab'], ['asks'])
      without(s, ['fine', 'speak', 'grab'], ['waits'])
    },
    caught: ['P12'],
  },
  {
    kind: 'lines that come and go',
    unfair: 'While the sergeant speaks nothing that addresses him is on offer.',
    change: (s) => {
      s.facts = { talking: false }
      beatOf(s, 'force').script = [
        { at: 0, who: 'boss', say: 'Out of the car.', set: { talking: true } },
        { at: 3, who: 'man', does: 'steps out', set: { talking: false } },
      ]
      for (const action of actionsOf(s, 'force')) if (action.kind === 'intervene') action.when = { talking: false }
    },
    caught: ['P12'],
  },
  {
    kind: 'a control in which one cannot step in',
    unfair: 'Nothing is wrong, and so no line to the officers was written: the list gives the control away.',
    base: 'control',
    change: (s) => without(s, ['fine', 'speak', 'grab', 'mumble']),
    caught: ['P12'],
  },
  {
    kind: 'no way to accept until the end',
    unfair: 'A colleague warns you, and for a whole beat one can only go on.',
    base: 'receive',
    change: (s) => {
      for (const beat of ['asks', 'waits'])
        for (const { id, kind } of actionsOf(s, beat)) if (kind === 'accept') actionOf(s, beat, id).kind = 'support'
    },
    caught: ['P12'],
  },
]
