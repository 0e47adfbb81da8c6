import type { Scenario } from '#engine'

/** A short script that shows everything a play screen can show. */
export const scenario: Scenario = {
  format: 1,
  id: 'preview',
  kind: 'intervene',
  pillar: 'misconduct',
  title: 'The long stop',
  summary: 'A warning is written. The stop goes on.',
  minutes: 2,
  role: 'You are Officer Reyes, fourteen months on the job.',
  stage: { place: 'roadside', time: 'night', weather: 'rain' },
  cast: {
    you: { name: 'Officer Reyes', rank: 'officer', look: { skin: 'brown', hair: 'bun', uniform: true } },
    harmon: { name: 'Sgt. Harmon', rank: 'sergeant', look: { skin: 'light', hair: 'gray-short', uniform: true } },
    osei: { name: 'Daniel Osei', rank: 'civilian', look: { skin: 'dark', hair: 'twists', top: '#c9803f' } },
    dispatch: { name: 'Dispatch', rank: 'civilian' },
  },
  subject: 'harmon',
  affected: ['osei'],
  start: 'warning',
  beats: {
    warning: {
      harm: 'none',
      lasts: 6,
      then: 'papers',
      script: [
        { at: 0, who: 'harmon', place: 'centre-left', pose: 'standing', face: 'calm' },
        { at: 0, who: 'osei', place: 'right', pose: 'standing', face: 'concerned' },
        { at: 0.3, who: 'harmon', say: 'Warning’s printed. Sit tight, Mr. Osei.' },
      ],
    },
    papers: {
      harm: 'none',
      lasts: 20,
      then: 'questions',
      script: [
        { at: 0, who: 'dispatch', say: 'Four-twelve, your driver is valid, no wants.', sound: 'radio' },
        { at: 4, who: 'harmon', does: 'slides the licence into his own pocket', cue: { id: 'keeps', text: 'He keeps the papers.' } },
        { at: 15, who: 'harmon', face: 'suspicious', pose: 'arms-crossed', tension: 1 },
      ],
      actions: [
        { id: 'done', kind: 'intervene', rung: 'probe', to: 'harmon', label: '“All done here, Sarge?”', quality: 3, why: 'x', then: 'questions' },
      ],
    },
    questions: {
      harm: 'building',
      needs: 'probe',
      lasts: 20,
      then: 'asked',
      script: [
        { at: 0, who: 'harmon', say: 'So where are you from? No, before that. Where were you born?', face: 'suspicious', tension: 1 },
        { at: 4, thought: 'He’s the sergeant. He must be seeing something I’m not.', inhibitor: 'authority' },
        { at: 8, who: 'osei', say: 'You have my license. You said I could go.', face: 'fear' },
        { at: 12, who: 'harmon', does: 'steps in front of the open door' },
      ],
      actions: [
        { id: 'ask', kind: 'intervene', rung: 'probe', to: 'harmon', label: '“Sarge, what are we still holding him on?”', quality: 4, why: 'x', then: 'brushed' },
        { id: 'say', kind: 'intervene', rung: 'alert', to: 'harmon', label: '“Sarge, the warning’s written and dispatch cleared him. If we keep him now, this stop has no reason left.”', quality: 5, why: 'x', then: 'brushed' },
        { id: 'stop', kind: 'intervene', rung: 'challenge', to: 'harmon', label: '“Harmon, give him his license back. I’ll walk him to the car.”', quality: 5, why: 'x', then: 'relents' },
        { id: 'between', kind: 'intervene', rung: 'take-action', to: 'harmon', label: 'Step between them and hold out your hand for the license', quality: 3, why: 'x', then: 'relents' },
        { id: 'help', kind: 'comply', label: '“You heard him. Where were you born?”', quality: 1, why: 'x', then: 'asked' },
      ],
    },
    brushed: {
      harm: 'building',
      needs: 'alert',
      rebuff: true,
      lasts: 14,
      then: 'asked',
      script: [{ at: 0, who: 'harmon', say: 'We’re just chatting. Gut feeling. Go stand by the car.', face: 'contempt' }],
      actions: [
        { id: 'again', kind: 'intervene', rung: 'alert', to: 'harmon', label: '“A gut feeling isn’t a reason to hold him.”', quality: 5, why: 'x', then: 'relents' },
      ],
    },
    asked: {
      harm: 'violation',
      needs: 'challenge',
      lasts: 40,
      ask: 3,
      then: 'left',
      script: [
        { at: 0, who: 'harmon', say: 'Reyes. You saw him reach under the seat, right?', face: 'driven', pose: 'pointing', tension: 2 },
        { at: 2, sound: 'car-passes' },
      ],
      actions: [
        { id: 'no', kind: 'intervene', rung: 'challenge', to: 'harmon', label: '“No, I didn’t. Let him go, Sarge.”', quality: 5, why: 'x', then: 'relents' },
        { id: 'maybe', kind: 'support', label: '“I was looking at the road.”', quality: 2, why: 'x', then: 'left' },
        { id: 'yes', kind: 'comply', label: '“Yeah. I saw it.”', quality: 1, why: 'x', screenOut: 'dishonest', then: 'left' },
      ],
    },
    relents: {
      harm: 'none',
      script: [
        { at: 0, who: 'harmon', does: 'hands the licence back', face: 'serious' },
        { at: 2.5, who: 'osei', say: 'Thank you, officer.', face: 'solemn' },
      ],
      ending: { outcome: 'prevented', title: 'On his way', text: 'The car pulls out at 9:14. The stop lasted as long as its reason did.' },
    },
    left: {
      harm: 'irreversible',
      script: [{ at: 0, note: 'An hour later the dog has found nothing.' }],
      ending: { outcome: 'unchecked', title: 'An hour', text: 'Mr. Osei drives home an hour late, and tells his daughter why.' },
    },
  },
  followUp: {
    prompt: 'The car pulls away. What do you do before your next call?',
    items: [
      { id: 'times', label: 'Write down the times of the stop as they were', worth: 'required', why: 'x' },
      { id: 'talk', label: 'Talk to Sgt. Harmon about it, just the two of you, before the end of the shift', worth: 'helpful', why: 'x' },
      { id: 'tidy', label: 'Leave the end time blank so nobody gets in trouble', worth: 'harmful', why: 'x', screenOut: 'dishonest' },
      { id: 'coffee', label: 'Get a coffee', worth: 'neutral', why: 'x' },
    ],
  },
  debrief: { affectedView: 'x', points: ['x'], questions: ['x'] },
}
