import { hashOf, readLog, replay } from '#engine'
import type { Log, CompiledScenario, SavedRun } from '#engine'
import { earlierScoreIn } from '../earlier-score.ts'
import type { EarlierScore } from '../earlier-score.ts'
import { outsideId } from '../outside-id.ts'
import { readingOf } from '../reading.ts'
import type { RunRecord } from '../record-types.ts'
import { differences } from './differences.ts'
import type { ShapedRun } from './file-shape.ts'
import type { RunFault } from './trouble.ts'

/** The compiled scenario of a scenario version, or null when it is not here. */
export type CompiledOf = (scenario: string, hash: string) => CompiledScenario | null

export type CheckedRun =
  | { readonly run: RunRecord; readonly trouble?: never }
  | { readonly run?: never; readonly trouble: RunFault }

function savedOf(saved: unknown): SavedRun | null {
  if (typeof saved !== 'object' || saved === null || !('log' in saved) || !('clock' in saved)) return null
  const log = readLog(saved.log)
  const { clock } = saved
  return log.ok && Number.isSafeInteger(clock) && Number(clock) >= 0 ? { log: log.value, clock: Number(clock) } : null
}

/** A run without what a file says of its inputs and scores. */
type BareRun = Omit<ShapedRun, 'saved' | 'log' | 'reading' | 'earlier'>

/** The score by earlier rules that a file tells of a run; null where its score is of these rules, or it tells none. */
const earlierOf = ({ earlier, reading }: ShapedRun): EarlierScore | null => earlier ?? earlierScoreIn(reading)

/**
 * A finished run that is replayed: what its log says is taken, and what the file says of it must be the same. A score by
 * earlier rules is not worked out again: the log must fit its scenario, and the score counts for nothing.
 */
function replayed(bare: BareRun, said: ShapedRun, compiled: CompiledScenario, log: Log): CheckedRun {
  const run = replay(compiled, log)
  if (!run.ok) return { trouble: { code: 'log-refused', refusal: run.error } }
  if (run.value.phase !== 'done') return { trouble: { code: 'unfinished' } }
  const scenarioHash = hashOf(compiled)
  const earlier = earlierOf(said)
  if (earlier !== null) return { run: { ...bare, saved: null, log, reading: null, earlier, scenarioHash } }
  const read = readingOf(run.value)
  const reading = read.ok ? read.value : null
  // Without a score of its own (a lesson, or a run that could not be checked elsewhere) there is nothing to differ.
  const what = reading === null || said.reading === null ? [] : differences(reading, said.reading)
  if (what.length > 0) return { trouble: { code: 'score-differs', what } }
  return { run: { ...bare, saved: null, log, reading, scenarioHash } }
}

/** Checks one run of a file. What it says of itself is never trusted: its log is replayed. */
export function checkRun(shaped: ShapedRun, compiledOf: CompiledOf): CheckedRun {
  const { saved: _saved, log: _log, reading: _reading, earlier: _earlier, ...bare } = shaped
  const nothing = { saved: null, log: null, reading: null }
  if (shaped.state === 'left') return { run: { ...bare, ...nothing } }
  if (shaped.state === 'open') {
    const saved = savedOf(shaped.saved)
    if (saved === null) return { trouble: { code: 'log-refused', refusal: { code: 'bad-save' } } }
    return { run: { ...bare, ...nothing, saved } }
  }
  const log = readLog(shaped.log)
  if (!log.ok) return { trouble: { code: 'log-refused', refusal: log.error } }
  const { scenario } = log.value
  if (shaped.scenario !== scenario && shaped.scenario !== outsideId(scenario)) {
    return { trouble: { code: 'wrong-scenario', file: shaped.scenario, log: scenario } }
  }
  const compiled = compiledOf(shaped.scenario, shaped.scenarioHash)
  if (compiled !== null) return replayed(bare, shaped, compiled, log.value)
  const earlier = earlierOf(shaped)
  return { run: { ...bare, ...nothing, log: log.value, unchecked: true, ...(earlier && { earlier }) } }
}
