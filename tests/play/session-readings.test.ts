import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compile, notesOf, transcript, view } from '#engine'
import { Readings } from '../../src/engine/readings.ts'
import { compiledOf } from '../../build/shipped.ts'
import { scene } from '../engine/scene.ts'
import { traineeIn, type TraineeInPlay } from '../support/session-driver.ts'

/** Something a trainee does. `n` picks which option, which line to go back to, or how long to wait. */
const doing = fc.record({
  what: fc.constantFrom(
    'wait',
    'step in',
    'step in',
    'say',
    'say',
    'say',
    'skip',
    'skip',
    'notice',
    'step back',
    'go back',
  ),
  n: fc.nat(20),
})

function does({ session }: TraineeInPlay, { what, n }: { readonly what: string; readonly n: number }): void {
  const { options, transcript: lines } = session.state()
  const option = options?.[n % options.length]
  const line = lines[n % Math.max(1, lines.length)]
  if (what === 'wait') session.pass(n * 400)
  if (what === 'step in') session.stepIn()
  if (what === 'say' && option !== undefined) session.act(option.id)
  if (what === 'skip') session.skip()
  if (what === 'notice') session.notice()
  if (what === 'step back') session.stepBack()
  if (what === 'go back' && line !== undefined) session.rewind?.(line)
}

const anyScene = fc.constantFrom(compile(scene), compiledOf('fast-hands'))

it('what a screen shows is what the run says from its start, also after going back', () => {
  fc.assert(
    fc.property(anyScene, fc.array(doing, { maxLength: 30 }), (compiled, all) => {
      const trainee = traineeIn({}, compiled)
      for (const each of all) {
        does(trainee, each)
        const { phase, view: seen, transcript: lines, notes } = trainee.state()
        // While an act is being seen, the run of the session is the one after it.
        if (phase === 'acting') continue
        const run = { ...trainee.session.run(), readings: new Readings() }
        expect({ seen, lines, notes }).toEqual({ seen: view(run), lines: transcript(run), notes: notesOf(run) })
      }
    }),
  )
})
