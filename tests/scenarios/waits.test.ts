import { act, advance, offers, start, stepIn } from '#engine'
import { expect, test } from 'vitest'
import { granted } from '#prove'
import { compiledOf } from './library.ts'

/** Which actions are on offer after some acts, at a second of the scene. */
function onOffer(id: string, acts: readonly (readonly [second: number, action: string])[], second: number): string[] {
  let run = start(compiledOf(id))
  for (const [at, action] of acts) run = granted(act(granted(stepIn(advance(run, at * 1000 - run.clock))), action))
  return offers(advance(run, Math.round(second * 1000) - run.clock)).map((a) => a.id)
}

/** Scene, acts before, the line, and the second at which what it answers is said or shown. */
test.for([
  // he draws a knee up for air; “Eyes on the crowd, kid.”; “You watch them.”
  ['still-prone', [], 'moves-for-air', 51.2],
  ['still-prone', [], 'face-crowd', 54.4],
  ['still-prone', [[47, 'is-he-ok']], 'copy', 53],
  // he pushes up; his breaths are few
  ['still-prone', [], 'stop-resisting', 70],
  ['still-prone', [], 'not-settling', 96.4],
  // “I've got nothing left.”
  ['sally-port', [[31, 'a-word']], 'done-tonight', 40.6],
  // past the bench; “Everything OK down there?”; the blows
  ['sally-port', [], 'step-out', 68.4],
  ['sally-port', [], 'all-good', 95],
  ['sally-port', [], 'had-enough', 111.4],
  // behind the van; “Bring the light.”
  ['garage', [], 'not-here', 49],
  ['garage', [], 'bring-light', 63],
  // the pills and the girl of April
  ['garage', [[56, 'a-second']], 'would-have-helped', 65],
  // the jacket on the ground; the attendant; the pump; the car
  ['garage', [], 'jacket-on-her', 74],
  ['garage', [], 'move-along', 76.8],
  ['garage', [], 'its-the-pump', 97.6],
  ['garage', [], 'wave-on', 119.4],
  // “Fell.”; “He spat on me.”; the message; “Curb.”; “Friday, cake on me.”
  ['missing-box', [], 'change-the-box', 51.8],
  ['missing-box', [[50, 'coffee']], 'why-not-that', 55.2],
  ['missing-box', [], 'ill-use-it', 71],
  ['missing-box', [], 'was-a-curb', 112],
  ['missing-box', [], 'see-you-friday', 140],
  // “It says no weapon seen.”; her offers, her order, her hand, “I need your key.”
  ['third-double', [], 'good-catch', 28.4],
  ['third-double', [], 'yes-talk', 49.2],
  ['third-double', [], 'youre-right', 72.2],
  ['third-double', [], 'who-do-you', 87.6],
  ['third-double', [], 'look-at-her', 101.4],
  ['third-double', [], 'toss-key', 125],
  ['third-double', [], 'watch-street', 49.2],
  ['third-double', [], 'after-this', 125],
  // “So we're even.”; his name
  ['missing-box', [[52, 'lot-camera']], 'even-then', 63.6],
  ['fast-hands', [], 'stay-with-kyle', 120.4],
  // “They take your gun, then your badge.”; “I don't sleep.”; “Go home, Ama.”
  ['locker-twelve', [[50, 'light-dog']], 'desk-is-fine', 54],
  ['locker-twelve', [[50, 'light-dog'], [58, 'desk-is-fine']], 'sleep-pills', 61],
  ['locker-twelve', [[90, 'what-mean']], 'staying-put', 94.4],
] as const)('%s, after %j: %s waits for what it answers, till %d s', ([id, acts, action, from]) => {
  expect(onOffer(id, acts, from - 0.001)).not.toContain(action)
  expect(onOffer(id, acts, from)).toContain(action)
})

test('nobody can close a message that has not come', () => {
  expect(onOffer('missing-box', [[66, 'royalties']], 72)).not.toContain('close-it')
  expect(onOffer('missing-box', [[72, 'royalties']], 73)).toContain('close-it')
})
