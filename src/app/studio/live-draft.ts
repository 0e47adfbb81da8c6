import {
  createDocument,
  createDraftWriter,
  type DraftFiles,
  type DraftRow,
  isMediaRow,
  type KeptDraft,
  mediaHash,
  PLAN,
  readDraft,
  readRows,
  SCENARIO,
  type Sent,
  type StudioDocument,
  type TableChange,
  type Tables,
  type VersionRow,
  versionKey,
} from '#studio'
import type { OpenDraft } from '#ui'
import { createChanges } from '../changes.ts'

/** What a scenario that is open needs of the page. */
export interface LiveParts {
  readonly tables: Tables
  /** ISO 8601 in UTC. */
  readonly now: () => string
  readonly newId: () => string
  /** Calls back after a while. */
  readonly later: (again: () => void) => void
  /** Entries have been kept: for the other tabs. */
  readonly sent: (sent: Sent) => void
  /** Versions have been kept or removed. */
  readonly versionsChanged: (id: string) => void
  readonly rowChanged: () => void
}

/** A scenario that is open in this page: what its screens see of it, and what the page tells it. */
export interface LiveDraft {
  readonly draft: Omit<OpenDraft, 'close' | 'disk'>
  readonly row: () => DraftRow
  /** Everything is where it outlives this page. */
  readonly safe: () => boolean
  /** Another tab has kept entries. */
  hear(sent: Sent): void
  /** Reads again what is kept. */
  readAgain(): Promise<void>
  flush(): Promise<void>
  /** It has been removed, or brought back. */
  remove(removed: boolean): void
}

/** How a tab holds a scenario. */
export interface TabHold {
  /** Whether this tab may write it. */
  readonly held: () => boolean
  /** Whether no other tab can, meanwhile. Where nothing is known of other tabs, that is not known either. */
  readonly alone: () => boolean
}

/** A scenario that has just been begun, with rows that are kept with it. */
export interface FreshDraft {
  readonly fresh: DraftRow
  readonly files: DraftFiles
  readonly beside: readonly TableChange[]
}

/** The title in the text of a scenario, or the English one of a plan; `before` while it cannot be read. */
function titleIn({ texts }: DraftFiles, before: string): string {
  try {
    const { title } = JSON.parse(texts[SCENARIO] ?? texts[PLAN] ?? '') as { readonly title?: unknown }
    const words = typeof title === 'object' && title !== null && 'en' in title ? title.en : title
    return typeof words === 'string' ? words : ''
  } catch {
    return before
  }
}

/**
 * Opens a scenario.
 *
 * @param kept as it is kept; a new one is kept as soon as `flush` is called
 */
export function createLiveDraft(
  kept: KeptDraft | FreshDraft,
  { held, alone }: TabHold,
  { tables, now, newId, later, sent, versionsChanged, rowChanged }: LiveParts,
): LiveDraft {
  const isNew = 'fresh' in kept
  const first = isNew ? kept.fresh : kept.row
  const changes = createChanges()
  let versions: readonly VersionRow[] = isNew ? [] : kept.versions
  let changedAt = first.changed
  let title = first.title
  /** False while what is kept is read again: nothing can be written to it then. */
  let ready = true
  let gone = false
  /** Own files that are not in the tables yet. */
  const coming = new Map<string, Uint8Array>()

  const document = createDocument({
    ...(isNew ? { files: kept.files } : kept.state),
    now: () => Date.parse(now()),
  })
  const writer = createDraftWriter({
    tables,
    row: first,
    may: () => held() && !gone,
    alone,
    since: isNew || kept.damaged ? Infinity : kept.since,
    state: () => ({ files: document.files(), history: document.history() }),
    rowNow: (row) => ({ ...row, title, changed: changedAt }),
    sent(what) {
      sent(what)
      rowChanged()
    },
    changed: changes.emit,
    overtaken: () => void readAgain(),
    later,
  })
  document.subscribe(({ entry }) => {
    title = titleIn(document.files(), title)
    if (entry === null) return
    changedAt = now()
    writer.append(entry)
  })
  title = titleIn(document.files(), title)
  if (isNew) writer.also(kept.beside)
  else if (kept.damaged) writer.whole()

  async function readAgain(): Promise<void> {
    ready = false
    const { id } = first
    const again = await readDraft(tables, id).catch(() => null)
    if (again === null) {
      // It has been removed, or cannot be read: what is written here is kept anew.
      const row = (await readRows(tables).catch(() => [])).find((one) => one.id === id)
      writer.follow({ ...writer.row(), at: row?.at ?? writer.row().at }, Infinity)
      writer.whole()
    } else {
      versions = again.versions
      changedAt = again.row.changed
      writer.follow(again.row, again.damaged ? Infinity : again.since)
      document.become(again.state)
    }
    ready = true
    rowChanged()
    changes.emit()
  }

  const editable = (): boolean => held() && ready
  const shown: StudioDocument = {
    files: document.files,
    history: document.history,
    edit: (kind, wanted) => (editable() ? document.edit(kind, wanted) : undefined),
    undo: () => (editable() ? document.undo() : null),
    redo: () => (editable() ? document.redo() : null),
    subscribe: document.subscribe,
  }
  const row = (): DraftRow => ({ ...writer.row(), title, changed: changedAt })

  return {
    row,
    safe: () => tables.kept && writer.state() === 'kept',
    hear({ row: theirs, base, entries }) {
      const follows = ready && writer.row().at === base && writer.state() === 'kept'
      if (!follows || !entries.every(document.follow)) {
        void readAgain()
        return
      }
      changedAt = theirs.changed
      writer.follow(theirs)
      changes.emit()
    },
    readAgain,
    flush: () => writer.flush(),
    remove(removed) {
      gone = removed
      if (!removed) writer.whole()
    },
    draft: {
      get head() {
        return row()
      },
      document: shown,
      editable,
      saving() {
        if (!tables.kept || writer.state() === 'unkept') return 'only-here'
        return writer.state() === 'writing' ? 'saving' : 'saved'
      },
      versions: () => versions,
      async keepVersion(name) {
        const version: VersionRow = { id: newId(), name, at: now(), files: document.files() }
        versions = [...versions, version]
        writer.also([{ table: 'versions', key: versionKey(first.id, version.id), value: version }])
        changes.emit()
        await writer.flush()
        versionsChanged(first.id)
      },
      async removeVersion(id) {
        const gone = versions.find((version) => version.id === id)
        versions = versions.filter((version) => version.id !== id)
        writer.also([{ table: 'versions', key: versionKey(first.id, id), value: undefined }])
        changes.emit()
        await writer.flush()
        versionsChanged(first.id)
        return async () => {
          if (gone === undefined) return
          versions = [...versions, gone].sort((a, b) => (a.at < b.at ? -1 : 1))
          writer.also([{ table: 'versions', key: versionKey(first.id, id), value: gone }])
          changes.emit()
          await writer.flush()
          versionsChanged(first.id)
        }
      },
      async media({ hash }) {
        const here = coming.get(hash)
        if (here !== undefined) return here
        const [rows = []] = await tables.read([{ table: 'media', below: hash }]).catch(() => [])
        const found = rows[0]?.[1]
        return isMediaRow(found) ? found.bytes : null
      },
      async keepMedia(bytes) {
        const hash = mediaHash(bytes)
        coming.set(hash, bytes)
        writer.also([{ table: 'media', key: hash, value: { bytes, at: now() } }])
        await writer.flush()
        if (writer.state() === 'kept') coming.delete(hash)
        return { hash, size: bytes.length }
      },
      subscribe: changes.subscribe,
    },
  }
}
