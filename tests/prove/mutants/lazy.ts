/** Mutants that can be mastered without looking (P8). */
import type { Scenario } from '#scenario'
import { actionOf, actionsOf, beatOf, everywhere, momentOf, placed, without } from './edit.ts'
import type { Mutant } from './mutant.ts'

/** The beats whose good lines, one after the other, prevent it. */
const pair = ['asks', 'brushed'] as const

/** Gives the good lines of the pair labels, so that a rule can find them. */
function labelled(s: Scenario, asks: string, brushed: string): void {
  actionOf(s, 'asks', 'speak').label = asks
  actionOf(s, 'brushed', 'speak').label = brushed
}

const relabel = (s: Scenario, id: string, label: string): void =>
  everywhere(s, id, (action) => void (action.label = label))

export const lazyMutants: readonly Mutant[] = [
  {
    kind: 'the good line is always the first',
    unfair: 'The good line stands first in every list.',
    change: (s) => placed(s, 'speak', 0),
    caught: ['P8'],
    rules: ['first'],
  },
  {
    kind: 'the good line is always the second',
    unfair: 'The good line stands second in every list.',
    change: (s) => placed(s, 'speak', 1),
    caught: ['P8'],
    rules: ['second'],
  },
  {
    kind: 'the good line is always the third',
    unfair: 'The good line stands third in every list.',
    change: (s) => placed(s, 'speak', 2),
    caught: ['P8'],
    rules: ['third'],
  },
  {
    kind: 'the good line is always the last',
    unfair: 'The good line stands last in every list.',
    change: (s) => placed(s, 'speak', -1),
    caught: ['P8'],
    rules: ['last'],
  },
  {
    kind: 'the good line is always the shortest',
    unfair: 'Every good line is two words, every poor one a sentence.',
    change: (s) => {
      labelled(s, '“Stop.”', '“Stop it.”')
      relabel(s, 'grab', 'Take it out of his hand')
    },
    caught: ['P8'],
    rules: ['shortest', 'shortest-to-subject'],
  },
  {
    kind: 'the good line is always the longest',
    unfair: 'The good line is always the one with the most to read.',
    change: (s) => {
      for (const beat of pair)
        actionOf(s, beat, 'speak').label =
          '“Sarge, that is no reason to hold him here any longer, so hand it back now and let him go.”'
    },
    caught: ['P8'],
    rules: ['longest', 'longest-to-subject'],
  },
  {
    kind: 'the longest word to the sergeant is the good one',
    unfair: 'Poor lines are long only when they go to nobody; of those to the sergeant the longest is good.',
    change: (s) => relabel(s, 'mumble', '“Never mind, Sarge.”'),
    caught: ['P8'],
    rules: ['longest-to-subject'],
  },
  {
    kind: 'the good line has the most sentences',
    unfair: 'Good lines are two short sentences, poor ones are one.',
    change: (s) => relabel(s, 'mumble', '“I get that, Sarge, and I guess it has been long, and maybe it is just me”'),
    caught: ['P8'],
    rules: ['most-sentences'],
  },
  {
    kind: 'the good line is the politest',
    unfair: 'Only the good lines say please or sir.',
    change: (s) => labelled(s, '“Sir, please. Let him go.”', '“With respect, sir. He goes, and we talk in the car.”'),
    caught: ['P8'],
    rules: ['politest'],
  },
  {
    kind: 'the good line is the only one without a hedge',
    unfair: 'All poor lines say maybe or just; only the good one does not.',
    change: (s) => {
      relabel(s, 'watch', 'Maybe watch him work')
      relabel(s, 'fine', '“Maybe just fine, Sarge?”')
      relabel(s, 'grab', 'Maybe take it')
    },
    caught: ['P8'],
    rules: ['no-hedge'],
  },
  {
    kind: 'the good line is the only one that is said',
    unfair: 'Only one option is words; all others are deeds.',
    change: (s) => {
      without(s, ['fine', 'mumble'])
    },
    caught: ['P8'],
    rules: ['only-speech'],
  },
  {
    kind: 'only one line is addressed to the sergeant',
    unfair: 'Every list has a single line to the sergeant, and that is the good one.',
    change: (s) => {
      for (const id of ['fine', 'mumble', 'grab']) everywhere(s, id, (action) => void (action.to = 'man'))
    },
    caught: ['P8'],
    rules: ['longest-to-subject', 'shortest-to-subject'],
  },
  {
    kind: 'the firmest line is always right',
    unfair: 'Who always goes for the highest rung there is gets through.',
    change: (s) => without(s, ['grab']),
    caught: ['P8'],
    rules: ['highest-rung'],
  },
  {
    kind: 'the meekest line is always right',
    unfair: 'Who always takes the lowest rung there is gets through.',
    change: (s) => without(s, ['fine', 'mumble']),
    caught: ['P8'],
    rules: ['lowest-rung'],
  },
  {
    kind: 'stating a concern is always enough',
    unfair: 'The line nearest to an alert works every time, whatever the moment needs.',
    change: (s) => {
      for (const beat of ['brushed', 'firm-no'])
        Object.assign(actionOf(s, beat, 'mumble'), { quality: 5, then: 'good' })
    },
    caught: ['P8'],
    rules: ['nearest-alert'],
  },
  {
    kind: 'an order is always enough',
    unfair: 'The line nearest to a challenge works every time.',
    change: (s) => everywhere(s, 'grab', (action) => void (action.rung = 'probe')),
    caught: ['P8'],
    rules: ['nearest-challenge'],
  },
  {
    kind: 'one line is enough',
    unfair: 'A single good line at the right place passes; nobody ever has to say it twice.',
    change: (s) => {
      for (const beat of ['papers', 'asks', 'waits']) actionOf(s, beat, 'speak').then = 'good'
    },
    caught: ['P8'],
  },
  {
    kind: 'chance passes',
    unfair: 'Three of four options are good: a coin is enough.',
    change: (s) => {
      for (const beat of ['papers', 'asks', 'brushed', 'waits', 'firm-no'])
        for (const action of actionsOf(s, beat)) {
          if (action.kind !== 'intervene') continue
          const { rung, quality, then } = actionOf(s, beat, 'speak')
          Object.assign(action, { rung, quality, then })
        }
    },
    caught: ['P8'],
  },
  {
    kind: 'lazy in the last moment only',
    unfair: 'At the end of each beat only the good line is left to choose.',
    change: (s) => {
      s.facts = { late: false }
      for (const beat of pair) {
        const { lasts = 1, script = [] } = beatOf(s, beat)
        beatOf(s, beat).script = [...script, { at: lasts - 0.5, who: 'man', face: 'fear', set: { late: true } }]
        for (const action of actionsOf(s, beat)) if (action.id !== 'speak') action.when = { late: false }
      }
      // The next beat begins anew.
      momentOf(s, 'brushed', 0).set = { late: false }
    },
    caught: ['P8'],
  },
  {
    kind: 'lazy in the first moment only',
    unfair: 'At the start of each beat only the good line is there; what tempts comes a second later.',
    change: (s) => {
      s.facts = { begun: false }
      for (const beat of pair) {
        const [first, ...rest] = beatOf(s, beat).script ?? []
        beatOf(s, beat).script = [
          { ...first, set: { begun: false } },
          { at: 1, who: 'man', face: 'fear', set: { begun: true } },
          ...rest,
        ]
        for (const action of actionsOf(s, beat)) if (action.id !== 'speak') action.when = { begun: true }
      }
      beatOf(s, 'asks').ask = 2
    },
    caught: ['P8'],
  },
  {
    kind: 'lazy in Spanish only',
    unfair: 'In Spanish the good lines are the shortest ones; in English they are not.',
    change: () => undefined,
    es: { 'beats.asks.actions.speak.label': '“Ya.”', 'beats.brushed.actions.speak.label': '“Ya.”' },
    caught: ['P8'],
    rules: ['shortest', 'shortest-to-subject'],
  },
  {
    kind: 'polite in Spanish only',
    unfair: 'The translation gave the good lines alone a por favor.',
    change: () => undefined,
    es: {
      'beats.asks.actions.speak.label': '“Sargento, por favor, eso no es motivo. Que se vaya.”',
      'beats.brushed.actions.speak.label': '“Con todo respeto, Sargento, ya. Él se va.”',
    },
    caught: ['P8'],
    rules: ['politest'],
  },
  {
    kind: 'a good way to accept is always the same',
    unfair: 'A colleague stops you three times, and three times the first answer is the good one.',
    base: 'receive',
    change: (s) => placed(s, 'speak', 0),
    caught: ['P8'],
    rules: ['first'],
  },
  {
    kind: 'a control without a firm line',
    unfair:
      'Nothing is wrong, and the firmest that can be done is to ask: who always goes as far as one can still passes.',
    base: 'control',
    change: (s) => {
      without(s, ['grab', 'mumble'])
      everywhere(s, 'speak', (action, beat) =>
        Object.assign(action, { rung: 'probe', then: actionOf(s, beat, 'watch').then }),
      )
    },
    caught: ['P8'],
    rules: ['highest-rung'],
  },
]
