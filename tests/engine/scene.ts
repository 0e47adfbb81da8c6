import { act, advance, compile, followUp, notice, start, stepBack, stepIn } from '#engine'
import type { LogHead, Result, Run } from '#engine'
import type { Beat, Scenario } from '#scenario'

/** A small scenario with an ask, facts, cues, conditions, a rebuff and three endings. Times are easy to add up. */
export const scene: Scenario = {
  format: 2,
  id: 'scene',
  kind: 'intervene',
  pillar: 'misconduct',
  title: 'Scene',
  summary: 'A scene.',
  minutes: 1,
  role: 'You are Officer Lee.',
  stage: { place: 'roadside', time: 'night', weather: 'rain' },
  cast: {
    you: { name: 'Officer Lee', rank: 'officer' },
    boss: { name: 'Sgt. Ames', rank: 'sergeant' },
    man: { name: 'Mr. Roy', rank: 'civilian' },
  },
  subject: 'boss',
  affected: ['man'],
  facts: { trust: 1, seen: false },
  start: 'one',
  beats: {
    one: {
      harm: 'none',
      lasts: 10,
      then: 'two',
      script: [
        { at: 0, who: 'boss', place: 'left', face: 'serious' },
        { at: 0, who: 'man', place: 'driver-seat' },
        { at: 1, who: 'boss', say: 'Papers, please.' },
        {
          at: 4,
          who: 'boss',
          does: 'keeps the papers',
          cue: { id: 'papers', text: 'He keeps them.' },
          set: { seen: true },
        },
        { at: 6, thought: 'He knows what he does.', inhibitor: 'authority', when: { seen: true } },
        { at: 7, who: 'man', say: 'Not shown.', when: { trust: { min: 5 } } },
      ],
      actions: [
        {
          id: 'soft',
          kind: 'intervene',
          rung: 'probe',
          label: '“All done?”',
          quality: 3,
          why: 'w',
          after: 'papers',
          set: { trust: 2 },
          then: [{ when: { trust: { min: 3 } }, go: 'good' }, { go: 'brushed' }],
        },
        { id: 'help', kind: 'support', label: 'Hold the light', quality: 3, why: 'w', then: 'two' },
      ],
    },
    two: {
      harm: 'building',
      needs: 'probe',
      actBy: true,
      ask: 5,
      lasts: 12,
      then: [{ when: { trust: { max: 0 } }, go: 'late' }, { go: 'three' }],
      script: [
        { at: 0, who: 'boss', say: 'Where were you born?', face: 'suspicious', sound: 'radio', tension: 1 },
        { at: 8, who: 'boss', pose: 'pointing', does: 'points at the boot', cue: { id: 'boot', text: 'Search.' } },
      ],
      actions: [
        {
          id: 'why',
          kind: 'intervene',
          rung: 'alert',
          to: 'boss',
          label: '“What is he held on?”',
          quality: 4,
          why: 'w',
          set: { trust: -1 },
          then: 'brushed',
        },
        {
          id: 'boot-act',
          kind: 'intervene',
          rung: 'challenge',
          label: '“Stop.”',
          quality: 4,
          why: 'w',
          after: 'boot',
          then: 'good',
        },
      ],
    },
    brushed: {
      harm: 'building',
      needs: 'alert',
      rebuff: true,
      lasts: 6,
      then: 'three',
      script: [{ at: 0, who: 'boss', say: 'We are just talking.' }],
      actions: [
        {
          id: 'firm',
          kind: 'intervene',
          rung: 'challenge',
          label: '“Ames, let him go.”',
          quality: 5,
          why: 'w',
          then: 'good',
        },
      ],
    },
    three: { harm: 'violation', needs: 'challenge', lasts: 8, then: 'late', script: [] },
    good: {
      harm: 'none',
      script: [{ at: 0, who: 'man', say: 'Thank you.' }],
      ending: { outcome: 'prevented', title: 'Gone', text: 'He drives off.' },
    },
    late: {
      harm: 'irreversible',
      script: [],
      ending: { outcome: 'unchecked', title: 'Late', text: 'It is too late.' },
    },
  },
  followUp: {
    prompt: 'And now?',
    items: [
      { id: 'note', label: 'Write it down', worth: 'required', why: 'w' },
      { id: 'drop', label: 'Leave it', worth: 'harmful', why: 'w' },
    ],
  },
  debrief: { affectedView: 'v', points: ['p'], questions: ['q'] },
}

/** The scene with some beats replaced. */
export const sceneWith = (beats: Record<string, Beat>): Scenario => ({ ...scene, beats: { ...scene.beats, ...beats } })

export function taken(result: Result<Run>): Run {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** A trainee at the scene, so that a test reads as a story. Times are seconds since the run began. */
export function trainee(scenario: Scenario = scene, head: Partial<LogHead> = {}) {
  let run = start(compile(scenario), head)
  const story = {
    run: () => run,
    waitsUntil(seconds: number) {
      run = advance(run, seconds * 1000 - run.clock)
      return story
    },
    notices() {
      run = taken(notice(run))
      return story
    },
    stepsIn() {
      run = taken(stepIn(run))
      return story
    },
    stepsBack() {
      run = taken(stepBack(run))
      return story
    },
    acts(id: string) {
      run = taken(act(run, id))
      return story
    },
    concludes(...items: string[]) {
      run = taken(followUp(run, items))
      return story
    },
  }
  return story
}
