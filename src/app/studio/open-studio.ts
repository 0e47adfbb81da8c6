import { createDocument } from '#studio'
import type { DraftHead, Drafts, OpenDraft, StudioParts } from '#ui'
import { createChanges } from '../changes.ts'
import type { ScenarioLibrary } from '../library.ts'
import { findWays } from '../workers/find-ways.ts'

const templates: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  intervene: () => import('../../../assets/templates/intervene.json?raw'),
  control: () => import('../../../assets/templates/control.json?raw'),
  receive: () => import('../../../assets/templates/receive.json?raw'),
}

export interface StudioOptions {
  readonly library: Pick<ScenarioLibrary, 'open'>
  /** ISO 8601 in UTC. */
  readonly now: () => string
}

/** Scenarios that are written in this page, in memory. */
function memoryDrafts({ now }: StudioOptions): Drafts {
  const changes = createChanges()
  const drafts = new Map<string, { head: DraftHead; draft: OpenDraft }>()
  return {
    list: () => [...drafts.values()].map(({ head }) => head),
    async begin({ texts }, origin) {
      const id = `draft-${drafts.size + 1}`
      const head: DraftHead = { id, title: id, begun: now(), changed: now(), origin }
      const document = createDocument({ files: { texts, media: {} }, now: () => Date.parse(now()) })
      drafts.set(id, {
        head,
        draft: {
          head,
          document,
          editable: () => true,
          saving: () => 'only-here',
          versions: () => [],
          keepVersion: async () => undefined,
          removeVersion: async () => undefined,
          media: async () => null,
          keepMedia: async () => ({ hash: '', size: 0 }),
          close: () => undefined,
          subscribe: () => () => undefined,
        },
      })
      changes.emit()
      return id
    },
    open: async (id) => drafts.get(id)?.draft ?? null,
    async remove(id) {
      drafts.delete(id)
      changes.emit()
      return async () => undefined
    },
    template: async (name) => (await templates[name]?.())?.default ?? '',
    copyOf: async () => null,
    subscribe: changes.subscribe,
  }
}

let opened: StudioParts | null = null

/** What the Studio needs, built when it is first opened. */
export function openStudio(options: StudioOptions): StudioParts {
  opened ??= {
    drafts: memoryDrafts(options),
    plays: { waysTo: findWays },
    problemPage: async (code) => (await import('./problem-pages.ts')).problemPage(code),
  }
  return opened
}
