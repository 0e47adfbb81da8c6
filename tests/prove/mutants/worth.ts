/** Mutants of what good and bad acts come to (P5 to P7, P14, P15). */
import { actionOf, actionsOf, added, beatOf, everywhere, momentOf, without } from './edit.ts'
import type { Mutant } from './mutant.ts'

const goodLine = 'speak'

export const worthMutants: readonly Mutant[] = [
  {
    kind: 'harm without a good line',
    unfair: 'While he is dragged from the car there is only a question, a mumble or a grab to choose.',
    change: (s) => without(s, [goodLine], ['force']),
    caught: ['P5'],
  },
  {
    kind: 'a good line in the last second',
    unfair: 'The good line appears one second before the beat is over; who looked once has not seen it.',
    change: (s) => {
      beatOf(s, 'waits').script = [
        { at: 0, who: 'boss', say: 'Wait here.' },
        { at: 5, who: 'man', does: 'sighs', cue: { id: 'sigh', text: 'He gives up.' } },
      ]
      actionOf(s, 'waits', goodLine).after = 'sigh'
    },
    caught: ['P5'],
  },
  {
    kind: 'a good line that vanishes',
    unfair: 'Two seconds into the harm the good line is taken away again.',
    change: (s) => {
      s.facts = { out: false }
      beatOf(s, 'force').script = [
        { at: 0, who: 'boss', say: 'Out of the car.' },
        { at: 2, who: 'man', does: 'steps out', set: { out: true } },
      ]
      actionOf(s, 'force', goodLine).when = { out: false }
    },
    caught: ['P5'],
  },
  {
    kind: 'only meek lines where firmness is needed',
    unfair: 'He is being hurt, and the best that can be said is a question.',
    change: (s) => void (actionOf(s, 'force', goodLine).rung = 'probe'),
    caught: ['P5'],
  },
  {
    kind: 'a good line for some pasts only',
    unfair: 'Who grabbed at the papers before finds no good line later, for no reason the scene tells.',
    change: (s) => {
      s.facts = { grabbed: false }
      for (const beat of ['papers', 'asks']) actionOf(s, beat, 'grab').set = { grabbed: true }
      actionOf(s, 'force', goodLine).when = { grabbed: false }
    },
    caught: ['P5'],
  },
  {
    kind: 'an urgent scene without an urgent act',
    unfair: 'He cannot breathe, and nothing firmer than a worried word can be chosen.',
    change: (s) => {
      beatOf(s, 'force').urgent = true
      beatOf(s, 'force').needs = 'take-action'
    },
    caught: ['P5'],
  },
  {
    kind: 'nothing good once it cannot be undone',
    unfair: 'When the cuffs are on there is nothing left that helps him.',
    change: (s) => void (actionOf(s, 'over', goodLine).quality = 2),
    caught: ['P5'],
  },
  {
    kind: 'no good way to accept',
    unfair: 'A colleague stops you, and every answer there is is a sulky one.',
    base: 'receive',
    change: (s) => everywhere(s, goodLine, (action) => void (action.quality = 3)),
    caught: ['P5'],
  },
  {
    kind: 'a best run that ends only stopped',
    unfair: 'However early and well one speaks, it is never prevented, and no line there is crisp.',
    change: (s) => {
      beatOf(s, 'good').ending = { outcome: 'stopped', title: 'Gone home', text: 'He drives off.' }
      everywhere(s, goodLine, (action) => void (action.quality = 4))
    },
    caught: ['P6'],
  },
  {
    kind: 'a required follow-up that is a lie',
    unfair: 'What the scene requires afterwards is what it also calls dishonest.',
    change: (s) =>
      void (s.followUp.items = s.followUp.items.map((item) =>
        item.worth === 'required' ? { ...item, screenOut: 'dishonest' } : item,
      )),
    caught: ['P6'],
  },
  {
    kind: 'a good line that is a screen-out',
    unfair: 'The one line that stops him early counts as joining the harm.',
    change: (s) => {
      for (const beat of ['brushed', 'firm-no']) actionOf(s, beat, goodLine).screenOut = 'joined-harm'
    },
    caught: ['P5', 'P6'],
  },
  {
    kind: 'a control without a good question',
    unfair: 'Nothing is wrong, and who wants to make sure finds no decent question to ask.',
    base: 'control',
    change: (s) => everywhere(s, 'fine', (action) => void (action.quality = 2)),
    caught: ['P6'],
  },
  {
    kind: 'a control that a question disrupts',
    unfair: 'Nothing is wrong, and a good question is enough to make lawful work fail.',
    base: 'control',
    change: (s) => everywhere(s, 'fine', (action) => void (action.then = 'good')),
    caught: ['P6'],
  },
  {
    kind: 'waiting is rewarded',
    unfair: 'Who speaks at the first sign only stops it; who watches on until later prevents it.',
    change: (s) => {
      for (const beat of ['papers', 'asks']) actionOf(s, beat, goodLine).then = 'halted'
    },
    caught: ['P7'],
  },
  {
    kind: 'the first seconds are a trap',
    unfair: 'In the first seconds of a beat the same line gets nowhere; some seconds later it works.',
    change: (s) => {
      s.facts = { listens: false }
      momentOf(s, 'asks', 1).set = { listens: true }
      for (const beat of ['papers', 'asks'])
        actionOf(s, beat, goodLine).then = [{ when: { listens: true }, go: 'brushed' }, { go: 'too-late' }]
    },
    caught: ['P7'],
  },
  {
    kind: 'silence until the violation is best',
    unfair: 'Every early word makes him angry for good; who waits for the harm itself can undo all of it.',
    change: (s) => {
      beatOf(s, 'halted').ending = { outcome: 'prevented', title: 'Stopped', text: 'He gets back in.' }
      for (const beat of ['papers', 'asks', 'waits']) actionOf(s, beat, goodLine).then = 'too-late'
    },
    caught: ['P7'],
  },
  {
    kind: 'after a joke only waiting helps',
    unfair: 'Who began with a joke is laughed at when speaking up at once, and heard when waiting a while.',
    change: (s) => {
      s.facts = { joked: false }
      actionOf(s, 'papers', 'fine').set = { joked: true }
      actionOf(s, 'asks', goodLine).then = [{ when: { joked: true }, go: 'too-late' }, { go: 'brushed' }]
    },
    caught: ['P7'],
  },
  {
    kind: 'the better line ends worse',
    unfair: 'A clear concern at the right moment comes too late, the vague question beside it gets him home.',
    change: (s) => {
      actionOf(s, 'asks', goodLine).then = 'too-late'
      Object.assign(actionOf(s, 'asks', 'fine'), { quality: 3, then: 'brushed' })
    },
    caught: ['P14'],
  },
  {
    kind: 'firm is punished, meek is not',
    unfair: 'What the moment needs ends badly; a question that is too soft for it ends well.',
    change: (s) => {
      actionOf(s, 'waits', goodLine).then = 'too-late'
      added(s, 'waits', {
        id: 'soft',
        kind: 'intervene',
        rung: 'probe',
        to: 'boss',
        label: '“Sarge, what are we waiting for?”',
        quality: 4,
        why: 'It asks, where more was needed.',
        then: 'firm-no',
      })
    },
    caught: ['P14'],
  },
  {
    kind: 'no way back after a rebuff',
    unfair: 'Once brushed off, whatever one says leads to the same bad end.',
    change: (s) => {
      for (const { id } of actionsOf(s, 'brushed')) actionOf(s, 'brushed', id).then = 'over'
      beatOf(s, 'brushed').then = 'over'
    },
    caught: ['P15'],
  },
  {
    kind: 'persistence is punished',
    unfair: 'Saying it a second time, more firmly, is what makes it end badly.',
    change: (s) => {
      for (const beat of ['brushed', 'firm-no']) actionOf(s, beat, goodLine).then = 'over'
    },
    caught: ['P6'],
  },
  {
    kind: 'too late from the violation on',
    unfair: 'Nobody who needed a while to find words can still stop it, though the harm has only begun.',
    change: (s) => void (actionOf(s, 'force', goodLine).then = 'too-late'),
    caught: ['P15'],
  },
]
