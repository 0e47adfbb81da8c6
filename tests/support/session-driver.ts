import { compile, start } from '#engine'
import type { CompiledScenario, LogHead, Pace, Run } from '#engine'
import { createSession } from '../../src/play/session.ts'
import type { DrivenSession, PlayState } from '../../src/play/session-types.ts'
import { scene } from '../engine/scene.ts'

/** A trainee who plays a session, so that a test reads as a story. The wall clock moves only when the trainee waits. */
export interface TraineeInPlay {
  readonly session: DrivenSession
  /** The runs that were kept, in order. */
  readonly kept: readonly Run[]
  state(): PlayState
  /** Lets seconds of wall time pass, in frames of 16 ms. */
  waits(seconds: number): TraineeInPlay
  /** Lets frames of 250 ms pass until the scenario clock is at `ms`. */
  waitsUntil(ms: number): TraineeInPlay
  /** Lets the ending play until it may be left. */
  waitsForTheEnding(): TraineeInPlay
  notices(): TraineeInPlay
  stepsIn(): TraineeInPlay
  stepsBack(): TraineeInPlay
  /** Chooses an option by its id; it is being seen then. */
  says(id: string): TraineeInPlay
  /** Presses *Next*: the next line in untimed play, or the end of the act that is being seen. */
  pressesNext(): TraineeInPlay
  /** Does not wait for the end of the act that is being seen. */
  skips(): TraineeInPlay
  pauses(): TraineeInPlay
  goesOn(): TraineeInPlay
  sets(pace: Pace): TraineeInPlay
  /** Leaves the ending and confirms the follow-up with these items. */
  concludes(...items: string[]): TraineeInPlay
}

/** Anything that makes a session of a run: a test may have it recorded. */
type Opening = (options: { readonly now: () => number; readonly keep: (run: Run) => void }) => DrivenSession

/** A trainee at a session that was opened by `open`. */
export function traineeAt(open: Opening): TraineeInPlay {
  let wall = 0
  const kept: Run[] = []
  const session = open({ now: () => wall, keep: (run) => kept.push(run) })
  const passes = (ms: number): void => {
    wall += ms
    session.pass(ms)
  }
  const does = (act: () => void): TraineeInPlay => {
    act()
    return story
  }
  const story: TraineeInPlay = {
    session,
    kept,
    state: () => session.state(),
    waits: (seconds) =>
      does(() => {
        for (let left = seconds * 1000; left > 0; left -= 16) passes(Math.min(16, left))
      }),
    waitsUntil: (ms) =>
      does(() => {
        while (session.state().clock < ms) passes(Math.min(250, ms - session.state().clock))
      }),
    waitsForTheEnding: () =>
      does(() => {
        while (!session.state().endingOver) passes(250)
      }),
    notices: () => does(session.notice),
    stepsIn: () => does(session.stepIn),
    stepsBack: () => does(session.stepBack),
    says: (id) => does(() => session.act(id)),
    pressesNext: () => does(session.next),
    skips: () => does(session.skip),
    pauses: () => does(() => session.pause(true)),
    goesOn: () => does(() => session.pause(false)),
    sets: (pace) => does(() => session.setPace(pace)),
    concludes: (...items) =>
      does(() => {
        session.toFollowUp()
        session.followUp(items)
      }),
  }
  return story
}

/** A trainee at the beginning of the tests' small scene, or of another scenario. */
export const traineeIn = (head: Partial<LogHead> = {}, compiled: CompiledScenario = compile(scene)): TraineeInPlay =>
  traineeAt((options) => createSession(start(compiled, head), options))
