import { readFileSync } from 'node:fs'
import { compile, followUp, hashOf, logOf, replay } from '#engine'
import type { Log, CompiledScenario } from '#engine'
import { checkRecordsFile, readingOf, recordsFile, recordsText } from '#records'
import type { RunRecord } from '#records'
import { parseScenario } from '#scenario'
import { scorecard } from '#score'
import { largeScenario } from '../../build/large-scenario.ts'
import { compiledOf, shipped } from '../../build/shipped.ts'
import { granted, prove, runsWithOneAct } from '#prove'
import { mapLayout, scenarioMap } from '#studio'
import { commandStart } from './command-start.ts'
import { perSecond } from './per-second.ts'
import { playing } from './played.ts'
import type { Row } from './row.ts'

/** Logs that step in once and take some option, then do nothing more. */
const sampleLogs = (compiled: CompiledScenario): Log[] =>
  Array.from(runsWithOneAct(compiled), (run) => logOf(granted(followUp(run, []))))

/** Seconds to read, replay and compare a file of many runs, as `step-in verify` does. */
function verifying(compiled: CompiledScenario, logs: readonly Log[], count: number): number {
  const when = '2026-01-01T10:00:00.000Z'
  const read = logs.map((log) => readingOf(granted(replay(compiled, log))))
  const runs = Array.from({ length: count }, (_, i): RunRecord => {
    const reading = read[i % logs.length]
    const log = logs[i % logs.length]
    // One an hour, each with its own times by the wall: copies, and runs at the same time, would not hold.
    const begun = Date.UTC(2026, 0, 1, 10 + i)
    const entries = log?.entries.map((entry) => ({ ...entry, wall: entry.at + i })) ?? []
    return {
      id: String(i),
      person: 'p',
      scenario: compiled.scenario.id,
      title: compiled.scenario.title,
      scenarioHash: hashOf(compiled),
      version: '',
      begun: new Date(begun).toISOString(),
      ended: new Date(begun + 1_800_000).toISOString(),
      state: 'finished',
      saved: null,
      log: log ? { ...log, entries } : null,
      reading: reading?.ok ? reading.value : null,
      self: null,
      attempt: null,
    }
  })
  const people = [{ id: 'p', name: 'P', since: when }]
  const text = recordsText(recordsFile({ people, runs, attempts: [] }, { version: '', exported: when }))
  const began = performance.now()
  const checked = checkRecordsFile(text, () => compiled)
  if (!checked.ok || checked.value.refused.length > 0) throw new Error('the records do not hold')
  return (performance.now() - began) / 1000
}

/** CPU and memory for the proof of 200 beats with 12 facts, each asked in such a part of the scene. */
function provingLarge(span: number): Row {
  const large = compile(largeScenario({ seed: 1, beats: 200, facts: 12, span }))
  const before = process.cpuUsage()
  const { proofs, unfinished } = prove(large)
  const { user, system } = process.cpuUsage(before)
  const megabytes = Math.round(process.memoryUsage().rss / 1024 / 1024)
  const open = proofs.filter(({ finding }) => finding.code === 'too-large').map(({ id }) => id)
  return {
    what: `proof of 200 beats with 12 facts, each asked in ${span * 100} % of the scene`,
    measured: `${((user + system) / 1e6).toFixed(1)} s CPU, ${megabytes} MB${unfinished === null ? '' : `, undecided ${open.join(' ')}`}`,
    beside: 'budget 60 s and 1 GB',
  }
}

/** CPU for the Studio's map of 200 beats, laid out for the second time. */
function mappingLarge(): Row {
  const large = largeScenario({ seed: 1, beats: 200, facts: 12, span: 0.5 })
  mapLayout(scenarioMap(large, large, []))
  const before = process.cpuUsage()
  mapLayout(scenarioMap(large, large, []))
  const { user, system } = process.cpuUsage(before)
  return {
    what: 'map of 200 beats laid out anew',
    measured: `${Math.round((user + system) / 1000)} ms CPU`,
    beside: 'only when what leads where has changed',
  }
}

/** Choices, replays and checks a second, on one core. */
export async function measureCore(): Promise<Row[]> {
  const checks = shipped.map((id) => {
    const file = `scenarios/${id}/scenario.json`
    const text = readFileSync(file, 'utf8')
    return 1000 / perSecond(() => void parseScenario(text, file), 500)
  })
  const large = JSON.stringify(largeScenario({ seed: 1, beats: 200, facts: 12, span: 0.5 }), null, 2)
  const compiled = compiledOf('long-stop')
  const logs = sampleLogs(compiled)
  let i = 0
  const replays = perSecond(() => {
    const card = scorecard(granted(replay(compiled, logs[i++ % logs.length])))
    if (!card.ok) throw new Error(card.error.code)
  })
  return [
    await playing(50),
    await playing(200),
    commandStart(),
    ...[0.25, 0.5, 1].map(provingLarge),
    mappingLarge(),
    {
      what: 'check of one scenario (the slowest)',
      measured: `${Math.max(...checks).toFixed(1)} ms`,
      beside: 'budget 50 ms',
    },
    {
      what: 'check of a scenario of 200 beats',
      measured: `${(1000 / perSecond(() => void parseScenario(large, 'scenario.json'), 1000)).toFixed(1)} ms`,
      beside: 'budget 50 ms',
    },
    { what: 'replay and score of a log', measured: `${Math.round(replays)} a second`, beside: 'budget 3 000 a second' },
    {
      what: 'verify of 10 000 exported runs',
      measured: `${verifying(compiled, logs, 10_000).toFixed(1)} s`,
      beside: 'budget 10 s',
    },
  ]
}
