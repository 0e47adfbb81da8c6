export { advance, nextEvent, nextStop, start } from './advance.ts'
export { clockOf, tick } from './clock.ts'
export type { Clock } from './clock.ts'
export { act, apply, followUp, notice, stepBack, stepIn } from './inputs.ts'
export { linksOf } from './links.ts'
export type { Links } from './links.ts'
export { runLimits } from './limits.ts'
export type { Log, LogEntry, LogHead, Mode, Pace, Waits } from './log.ts'
export { readLog } from './log-schema.ts'
export { notesOf } from './notes.ts'
export type { Note } from './notes.ts'
export { offers, optionOf } from './offers.ts'
export { beatOf, compile } from './compiled.ts'
export type { CompiledBeat, CompiledScenario, TimedMoment } from './compiled.ts'
export { hashOf, logOf, pastsOf, replay, runAt, upTo } from './replay.ts'
export type { LogFault, RunEvent, Refusal, Result, Run } from './run.ts'
export { resume, save } from './save.ts'
export type { SavedRun } from './save.ts'
export { seeded } from './seeded.ts'
export { shuffled } from './shuffle.ts'
export type { Situation } from './situation.ts'
export { transcript } from './transcript.ts'
export type { TranscriptLine } from './transcript.ts'
export { transitionsOf } from './transitions.ts'
export type { Transition } from './transitions.ts'
export { untouched } from './untouched.ts'
export { view } from './view.ts'
export type { CastView, Choices, Line, Near, Option, ShownInset, View } from './view-types.ts'
export type {
  Action,
  ActionKind,
  Beat,
  CastMember,
  Cue,
  Ending,
  Face,
  FollowUpItem,
  Harm,
  Inhibitor,
  Look,
  Mark,
  Moment,
  Outcome,
  Place,
  Pose,
  Rank,
  Rung,
  Scenario,
  Sound,
  Time,
  Warning,
  Weather,
} from '#scenario'
