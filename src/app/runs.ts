import type { PlaySession } from '#play'
import type { Ledger, RecordedRun, RunLocks, RunRecorder } from '#records'
import type { SoundHandle } from '#sound'
import type { Resumable, Runs, Settings } from '#ui'
import { createChanges, anyOf, type Subscribe } from './changes.ts'
import type { FrameLoop } from './frame-loop.ts'
import type { ScenarioLibrary } from './library.ts'
import type * as Player from './player.ts'

export interface RunsParts {
  readonly library: ScenarioLibrary
  readonly ledger: Ledger
  readonly recorder: RunRecorder
  readonly locks: RunLocks
  /** The engine, fetched once somebody plays. */
  readonly fetchPlayer: () => Promise<typeof Player>
  readonly sound: Pick<SoundHandle, 'unlock'>
  readonly stage: Pick<FrameLoop, 'prepare'>
  readonly settings: () => Pick<Settings, 'pace'>
  /** A seed for a new run. */
  readonly seed: () => number
  /** What is kept of runs, or where they are played, has changed. */
  readonly changed: Subscribe
}

/** Whether a run of one version of a scenario goes on with the version that is here. The oldest runs do not say. */
function fitOf(here: string | null, was: string): Resumable['fits'] {
  if (here === null) return 'missing'
  return was === '' || was === here ? 'yes' : 'changed'
}

/** Begins, picks up, leaves and reads runs, and keeps each of them in the ledger. */
export function createRuns(parts: RunsParts): Runs {
  const { library, ledger, recorder, locks, sound, stage, settings, seed } = parts
  const left = createChanges()
  let player: typeof Player | null = null
  /** The record in which each session is kept. */
  const kept = new WeakMap<PlaySession, RecordedRun>()

  async function fetched(): Promise<typeof Player> {
    player ??= await parts.fetchPlayer()
    return player
  }
  /** The engine, where a run exists already, so that it has been fetched. */
  function here(): typeof Player {
    if (player === null) throw new Error('no run has been begun')
    return player
  }
  function follow(session: PlaySession, by: RecordedRun): PlaySession {
    kept.set(session, by)
    return session
  }

  return {
    resumable() {
      const titles = new Map(library.entries().map(({ id, scenario }) => [id, scenario.title]))
      const open = ledger
        .runs()
        .toReversed()
        .flatMap(({ id, scenario, title, scenarioHash, saved, state }): Resumable[] => {
          if (state !== 'open' || saved === null) return []
          const fits = fitOf(library.hashOf(scenario), scenarioHash)
          // The present title of a scenario does not name a run of another version.
          const shown = fits === 'yes' ? (titles.get(scenario) ?? title) : title
          const elsewhere = locks.elsewhere(id)
          return [{ run: id, scenarioId: scenario, title: shown, clock: saved.clock, elsewhere, fits }]
        })
      return [...open.filter(({ fits }) => fits === 'yes'), ...open.filter(({ fits }) => fits !== 'yes')]
    },
    prepare(id) {
      const begins = Promise.all([library.open(id), fetched()]).then(([opened, { beginning }]) => beginning(opened))
      const waiting = stage.prepare(begins)
      // A failure shows when a run is begun; until then nobody needs to know.
      waiting.catch(() => undefined)
      return () =>
        void waiting.then(
          (end) => end(),
          () => undefined,
        )
    },
    async begin(id, options = {}) {
      sound.unlock()
      const [opened, { begin, beginFrom, titleOf }] = await Promise.all([library.open(id), fetched()])
      const { from, attempt = null, mode = 'practice' } = options
      const by = recorder.begin({ scenario: id, title: titleOf(opened), attempt }, from !== undefined)
      if (from) return follow(beginFrom(opened, from, by), by)
      const head = { seed: options.seed ?? seed(), mode, pace: settings().pace }
      return follow(begin(opened, head, by), by)
    },
    async resume(run) {
      const before = ledger.run(run)
      if (before === null) return 'gone'
      const fits = fitOf(library.hashOf(before.scenario), before.scenarioHash)
      if (fits !== 'yes') return fits
      const [opened, { pickUp }] = await Promise.all([library.open(before.scenario), fetched()])
      sound.unlock()
      const resumed = await recorder.resume(run)
      if (resumed === 'elsewhere' || resumed === 'gone') return resumed
      const { recorded: by, record } = resumed
      const session = pickUp(opened, record, by)
      if (typeof session !== 'string') return follow(session, by)
      by.leave()
      return session
    },
    async giveUp(run) {
      const record = ledger.run(run)
      return record?.state !== 'open' ? async () => undefined : recorder.giveUp(record)
    },
    leave(session) {
      session.pause(true)
      kept.get(session)?.leave()
      left.emit()
    },
    runOf: (session) => kept.get(session)?.id ?? null,
    finished(session) {
      const finished = here().finishedOf(session)
      const run = kept.get(session)?.id
      return finished && run !== undefined ? { ...finished, run } : finished
    },
    async reopen(run) {
      const record = ledger.run(run)
      if (!record?.log) return null
      const [opened, { reopened }] = await Promise.all([library.open(record.scenario), fetched()])
      const finished = reopened(opened, record)
      return finished && { ...finished, run }
    },
    replay: (finished) => here().replayOf(finished),
    subscribe: anyOf(left.subscribe, parts.changed),
  }
}
