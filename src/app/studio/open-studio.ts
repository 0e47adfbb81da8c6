import { loadStudioStore, newId } from '#store'
import { memoryTables, studioTables } from '#studio'
import type { StudioParts } from '#ui'
import type { ScenarioLibrary } from '../library.ts'
import type { OwnMedia } from '../own-media.ts'
import type { OwnPlans } from '../own-plans.ts'
import { STUDIO as NAME } from '../studio-begun.ts'
import { findWays } from '../workers/find-ways.ts'
import { drawings } from './drawings.ts'
import { beginTelling, canTellApart } from '../workers/tell-proofs.ts'
import { copyOf } from './copy-of.ts'
import { diskPicker } from './disk-picker.ts'
import { type DraftMessage, openDrafts } from './drafts.ts'
import { planBench } from './plan-bench.ts'
import { recorder } from './recorder.ts'
import { templateText } from './templates.ts'

export interface StudioOptions {
  readonly library: Pick<ScenarioLibrary, 'entries' | 'open' | 'outsideFolder'>
  readonly plans: OwnPlans
  /** ISO 8601 in UTC. */
  readonly now: () => string
  readonly lendMedia: OwnMedia['lend']
}

/** Greater by one whenever a table is added. */
const VERSION = 1
/** What could not be stored is tried again after so many ms. */
const RETRY = 5000

async function build({ library, plans, now, lendMedia }: StudioOptions): Promise<StudioParts> {
  const { openTables, openChannel, holdAlone, isHeld } = await loadStudioStore()
  const tables = (await openTables(NAME, VERSION, studioTables)) ?? memoryTables()
  const lockOf = (draft: string): string => `${NAME}-${draft}`
  const drafts = await openDrafts({
    tables,
    now,
    newId,
    later: (again) => void setTimeout(again, RETRY),
    channel: openChannel<DraftMessage>(NAME),
    hold: (draft, onHeld) => holdAlone(navigator.locks, lockOf(draft), onHeld),
    isHeld: (draft) => isHeld(navigator.locks, lockOf(draft)),
  })
  // What only this page has would be gone with it.
  addEventListener('beforeunload', (event) => {
    if (!drafts.safe()) event.preventDefault()
  })
  return {
    drafts: { ...drafts, template: templateText, copyOf: (scenario) => copyOf(scenario, library) },
    plans: planBench(library, plans),
    disk: diskPicker(),
    plays: { waysTo: findWays },
    drawings,
    recorder,
    lendMedia,
    proofs: { apart: canTellApart(), begin: beginTelling },
    problemPage: async (code) => (await import('./problem-pages.ts')).problemPage(code),
  }
}

let opened: Promise<StudioParts> | null = null

/** What the Studio needs, built when it is first opened. Rejects when a part of it cannot be fetched; the next time is a new try. */
export function openStudio(options: StudioOptions): Promise<StudioParts> {
  opened ??= build(options).catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}
