import { isDriven } from '#play'
import { createLedger, createRunRecorder } from '#records'
import type { RunRecorder } from '#records'
import type { Scenario } from '#scenario'
import { largeScenario } from '../../build/large-scenario.ts'
import { begin } from '../../src/app/player.ts'
import { processorSeconds, type Row } from './row.ts'

/** The acts of a large scenario that keep it going, in this order: they lead through every beat of each stage. */
const ONWARD = ['help', 'again', 'speak', 'ask']
/** How long the trainee waits before each act, ms. */
const WAIT = 4000

/** Records runs for as long as the program runs. */
function recorder(): RunRecorder {
  let ids = 0
  const newId = (): string => String(ids++)
  const now = (): string => '2026-01-01T10:00:00.000Z'
  const choice = { get: () => null, set: () => undefined }
  const ledger = createLedger({ store: null, tabs: null, choice, newId, now })
  const locks = {
    take: () => Promise.resolve(true),
    release: () => undefined,
    elsewhere: () => false,
    look: () => Promise.resolve(),
  }
  return createRunRecorder({ ledger, locks, newId, now, east: () => 0, version: '' })
}

/**
 * Plays a scenario once, by what the page does at each choice: time passes, *Step in* is pressed, a line is taken, and what it is seen
 * for is skipped. After each of these the session says its new state (view, transcript, notes) and gives the run to the recorder.
 * Gives how many lines were taken.
 */
async function playThrough(scenario: Scenario): Promise<number> {
  const recorded = recorder().begin({ scenario: scenario.id, title: scenario.title, attempt: null }, false)
  const session = begin({ original: scenario, translation: null }, { seed: 1, mode: 'practice', pace: 1 }, recorded)
  let taken = 0
  while (session.state().phase === 'playing') {
    if (isDriven(session)) session.pass(WAIT)
    session.stepIn()
    const options = session.state().options ?? []
    const id = ONWARD.find((each) => options.some((option) => option.id === each))
    if (id === undefined) throw new Error(`no way on in ${session.state().view.beat}`)
    session.act(id)
    session.skip()
    // What was asked to be written goes on in between, as it does between two presses.
    await Promise.resolve()
    taken++
  }
  recorded.leave()
  return taken
}

/** Choices a second of the processor, in a made-up scenario of so many beats. */
export async function playing(beats: number): Promise<Row> {
  const scenario = largeScenario({ seed: 1, beats, facts: 12, span: 0.5 })
  const inOne = await playThrough(scenario)
  const began = processorSeconds()
  let taken = 0
  while (processorSeconds() - began < 1.5) taken += await playThrough(scenario)
  return {
    what: `choices as the page plays them, ${inOne} in ${beats} beats`,
    measured: `${Math.round(taken / (processorSeconds() - began))} a second of the processor`,
    beside: 'budget 13 000, the same in 50 beats as in 200',
  }
}
