/** Mutants of what happens, and when (P1 to P4). */
import { actionOf, actionsOf, added, beatOf, momentOf } from './edit.ts'
import type { Mutant } from './mutant.ts'

const nowhere = { harm: 'none', ending: { outcome: 'late', title: 'Nowhere', text: 'Nobody comes here.' } } as const

export const courseMutants: readonly Mutant[] = [
  {
    kind: 'an ending nothing leads to',
    unfair: 'One ending was written and then cut off; who looks for it never finds it.',
    change: (s) => void (s.beats['nowhere'] = nowhere),
    caught: ['P1'],
  },
  {
    kind: 'a beat nothing leads to',
    unfair: 'The branch in which the sergeant thinks again was written, but no line leads there.',
    change: (s) => void (s.beats['thinks'] = { ...beatOf(s, 'waits'), script: [] }),
    caught: ['P1'],
  },
  {
    kind: 'a fact that never holds',
    unfair: 'The best line waits for the camera to be on, and nothing in the scene ever turns it on.',
    change: (s) => {
      s.facts = { camera: false }
      added(s, 'asks', { ...actionOf(s, 'asks', 'speak'), id: 'camera', when: { camera: true } })
    },
    caught: ['P1'],
  },
  {
    kind: 'a line that waits for another branch',
    unfair: 'A line is offered only after a cue of the beat that comes after it.',
    change: (s) => {
      added(s, 'papers', { ...actionOf(s, 'papers', 'speak'), id: 'late', after: 'clock' })
    },
    caught: ['P1'],
  },
  {
    kind: 'a scene without end',
    unfair: 'Who keeps making small talk holds the scene for over twenty minutes.',
    change: (s) => {
      const talk = Array.from({ length: 8 }, (_, i) => `talk-${i}`)
      const { needs: _, ...small } = beatOf(s, 'waits')
      for (const [i, id] of talk.entries())
        s.beats[id] = { ...small, harm: 'none', lasts: 170, then: talk[i + 1] ?? 'asks' }
      added(s, 'papers', {
        id: 'talk',
        kind: 'comply',
        label: 'Talk about the weather',
        quality: 1,
        why: 'It fills time.',
        then: 'talk-0',
      })
    },
    caught: ['P2'],
  },
  {
    kind: 'silence works out',
    unfair: 'The sergeant stops by himself when nobody says a word.',
    change: (s) => void (beatOf(s, 'over').then = 'halted'),
    caught: ['P3'],
  },
  {
    kind: 'silence is only late',
    unfair: 'The scene calls it late help when no help came.',
    change: (s) => void (beatOf(s, 'gone').ending = { outcome: 'late', title: 'Taken', text: 'He is taken away.' }),
    caught: ['P3'],
  },
  {
    kind: 'a control that silence disrupts',
    unfair: 'Nothing is wrong, and still letting the officers work ends badly.',
    base: 'control',
    change: (s) => void (beatOf(s, 'gone').ending = { outcome: 'disrupted', title: 'Chaos', text: 'All comes apart.' }),
    caught: ['P3'],
  },
  {
    kind: 'act-by right after the cue',
    unfair: 'Two seconds after the first thing there is to notice one should have spoken already.',
    change: (s) => {
      delete momentOf(s, 'papers', 1).cue
      for (const a of actionsOf(s, 'papers')) delete a.after
      momentOf(s, 'asks', 1).at = 10
      momentOf(s, 'waits', 0).cue = { id: 'wait', text: 'He is kept.' }
    },
    caught: ['P4'],
  },
  {
    kind: 'the violation right after act-by',
    unfair: 'Who speaks at the last good moment is interrupted by the harm a second later.',
    change: (s) => void (beatOf(s, 'waits').lasts = 1.5),
    caught: ['P4'],
  },
  {
    kind: 'the violation right after the first cue',
    unfair: 'There is nothing to notice until five seconds before the harm.',
    change: (s) => {
      delete momentOf(s, 'papers', 1).cue
      for (const a of actionsOf(s, 'papers')) delete a.after
      momentOf(s, 'asks', 1).at = 11
      beatOf(s, 'waits').lasts = 4
    },
    caught: ['P4'],
  },
  {
    kind: 'violation and irreversible together',
    unfair: 'The harm is done and over within a second; nobody could stop it.',
    change: (s) => {
      beatOf(s, 'force').lasts = 1
      beatOf(s, 'force').script = []
    },
    caught: ['P4'],
  },
  {
    kind: 'two cues in one instant',
    unfair: 'Two things to notice come in the same moment, and count as two.',
    change: (s) => {
      const { cue: _, ...clock } = momentOf(s, 'asks', 1)
      delete momentOf(s, 'papers', 1).cue
      for (const a of actionsOf(s, 'papers')) delete a.after
      beatOf(s, 'asks').script = [
        { at: 0, who: 'boss', say: 'Where were you born?', cue: { id: 'born', text: 'He asks what he may not.' } },
        { at: 0, who: 'man', face: 'fear', does: 'looks up', cue: { id: 'fear', text: 'He is afraid.' } },
        clock,
      ]
    },
    caught: ['P4'],
  },
  {
    kind: 'one cue',
    unfair: 'There is a single thing to notice; who blinks has missed all of it.',
    change: (s) => void delete momentOf(s, 'asks', 1).cue,
    caught: ['P4'],
  },
  {
    kind: 'a rebuff that is over at once',
    unfair:
      'The sergeant brushes one off and two seconds later the next thing happens: there is no time to say it again.',
    change: (s) => void (beatOf(s, 'brushed').lasts = 2),
    caught: ['P4'],
  },
  {
    kind: 'no act-by',
    unfair: 'The scene never says by when one should have spoken.',
    change: (s) => void delete beatOf(s, 'asks').actBy,
    caught: ['P4'],
  },
  {
    kind: 'no harm before it is over',
    unfair: 'It goes from a hint straight to what cannot be undone.',
    change: (s) => void (beatOf(s, 'force').harm = 'irreversible'),
    caught: ['P4'],
  },
]
