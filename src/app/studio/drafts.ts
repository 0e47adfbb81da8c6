import {
  collectMedia,
  draftSizes,
  type DraftFiles,
  type DraftRow,
  lastChangedFirst,
  mediaHash,
  mediaOfState,
  PLAN,
  readDraft,
  readRows,
  type Sent,
  type TableChange,
  type Tables,
} from '#studio'
import type { Brought, DraftOrigin, Drafts } from '#ui'
import { createChanges } from '../changes.ts'
import { diskRow, openDisk } from './disk.ts'
import { createLiveDraft, type LiveDraft, type LiveParts, type TabHold } from './live-draft.ts'

/** What tabs tell each other of the scenarios that are written in them. */
export type DraftMessage = Sent | { readonly gone: string } | { readonly versions: string }

/** What a tab that has a scenario open holds, so that no other tab writes it. */
interface Hold extends TabHold {
  release(): void
}

export interface DraftsParts extends Pick<LiveParts, 'tables' | 'now' | 'newId' | 'later'> {
  readonly channel: {
    send(message: DraftMessage): void
    onMessage(listener: (message: DraftMessage) => void): void
  }
  /** Takes hold of a scenario; `onHeld` is called when another tab has let go of it. */
  readonly hold: (draft: string, onHeld: () => void) => Promise<Hold>
  readonly isHeld: (draft: string) => Promise<boolean>
}

/** Own files that nothing refers to are kept for so long: they may have come for an edit that is about to be made. */
const SPARE = 3600_000

interface Opened {
  readonly live: LiveDraft
  readonly hold: Hold
  screens: number
}

/** The scenarios that are written in this browser. */
export type KeptDrafts = Omit<Drafts, 'template' | 'copyOf'> & {
  /** Everything is where it outlives this page. */
  safe(): boolean
}

/** Opens them. Where the tables cannot be read, the list is empty, and they stay as they are. */
export async function openDrafts(parts: DraftsParts): Promise<KeptDrafts> {
  const { tables, now, newId, channel, hold, isHeld } = parts
  const changes = createChanges()
  const kept = new Map<string, DraftRow>()
  const opened = new Map<string, Opened>()
  const closing = new Map<string, Promise<void>>()

  const liveParts: LiveParts = {
    ...parts,
    sent(sent) {
      kept.set(sent.row.id, sent.row)
      channel.send(sent)
    },
    versionsChanged: (versions) => channel.send({ versions }),
    rowChanged: changes.emit,
  }

  channel.onMessage((message) => {
    if ('gone' in message) {
      kept.delete(message.gone)
      changes.emit()
      return
    }
    const id = 'row' in message ? message.row.id : message.versions
    const live = opened.get(id)?.live
    if ('row' in message) {
      kept.set(id, message.row)
      live?.hear(message)
      changes.emit()
    } else void live?.readAgain()
  })

  async function refsTo(media: Brought['media']): Promise<{ files: DraftFiles['media']; rows: TableChange[] }> {
    const all = Object.entries(media).map(([path, bytes]) => ({ path, bytes, hash: mediaHash(bytes) }))
    return {
      files: Object.fromEntries(all.map(({ path, bytes, hash }) => [path, { hash, size: bytes.length }])),
      rows: all.map(({ bytes, hash }) => ({ table: 'media', key: hash, value: { bytes, at: now() } })),
    }
  }

  async function take(id: string, live: (tab: TabHold) => Promise<LiveDraft | null>): Promise<Opened | null> {
    let made: LiveDraft | null = null
    let mine = false
    let turned = false
    const held = await hold(id, () => {
      mine = true
      turned = true
      // What the other tab wrote last is read before anything is written to it.
      void made?.readAgain()
    })
    mine ||= held.held()
    made = await live({ held: () => mine, alone: () => mine && held.alone() })
    if (made === null) {
      held.release()
      return null
    }
    if (turned) await made.readAgain()
    return { live: made, hold: held, screens: 0 }
  }

  /** Lets go of a scenario that no screen shows, once everything of it is kept. Until then it stays open. */
  async function close(id: string, one: Opened): Promise<void> {
    await one.live.flush()
    if (one.screens > 0 || opened.get(id) !== one) return
    if (tables.kept && !one.live.safe()) return
    opened.delete(id)
    one.hold.release()
  }

  for (const row of await readRows(tables).catch(() => [])) kept.set(row.id, row)
  collectMedia(tables, new Date(Date.parse(now()) - SPARE).toISOString()).catch(() => undefined)

  return {
    keeps: () => tables.kept,
    list() {
      const rows = new Map(kept)
      for (const [id, { live }] of opened) rows.set(id, live.row())
      return [...rows.values()].sort(lastChangedFirst)
    },
    async begin({ texts, media }, origin: DraftOrigin, place) {
      const id = newId()
      const { files, rows } = await refsTo(media)
      const what = PLAN in texts ? ({ what: 'plan' } as const) : {}
      const fresh: DraftRow = { id, ...what, title: '', begun: now(), changed: now(), origin, at: 0 }
      if (place !== undefined) rows.push({ table: 'disk', key: id, value: diskRow(place, texts) })
      const one = await take(id, async (tab) =>
        createLiveDraft({ fresh, files: { texts, media: files }, beside: rows }, tab, liveParts),
      )
      if (one !== null) {
        opened.set(id, one)
        await close(id, one)
      }
      changes.emit()
      return id
    },
    async open(id) {
      await closing.get(id)
      let one = opened.get(id) ?? null
      if (one === null) {
        one = await take(id, async (tab) => {
          const found = await readDraft(tables, id).catch(() => null)
          return found && createLiveDraft(found, tab, liveParts)
        })
        if (one === null) return null
        opened.set(id, one)
      }
      const { live } = one
      one.screens += 1
      let over = false
      const closed = (): void => {
        if (over || one === null) return
        over = true
        one.screens -= 1
        if (one.screens > 0) return
        const end = close(id, one).finally(() => closing.delete(id))
        closing.set(id, end)
      }
      const [disk = []] = await tables.read([{ table: 'disk', below: id }]).catch(() => [])
      const onDisk = openDisk(disk[0]?.[1], {
        files: live.draft.document.files,
        media: live.draft.media,
        keep: async (value) => void (await tables.write([{ table: 'disk', key: id, value }]).catch(() => false)),
      })
      return {
        ...live.draft,
        disk: () => onDisk,
        get head() {
          return live.draft.head
        },
        close: closed,
      }
    },
    async remove(id) {
      await closing.get(id)
      const here = opened.get(id)
      if (here === undefined ? await isHeld(id) : !here.live.draft.editable()) return 'elsewhere'
      const whole = await readWhole(tables, id)
      await tables.write([
        { table: 'drafts', key: id, value: undefined },
        { table: 'states', key: id, value: undefined },
        { table: 'entries', below: `${id}/` },
        { table: 'versions', below: `${id}/` },
        { table: 'disk', key: id, value: undefined },
      ])
      const row = kept.get(id)
      kept.delete(id)
      opened.delete(id)
      here?.live.remove(true)
      channel.send({ gone: id })
      changes.emit()
      collectMedia(tables, now()).catch(() => undefined)
      return async () => {
        if (whole.length > 0) await tables.write(whole)
        if (here !== undefined) {
          opened.set(id, here)
          here.live.remove(false)
        }
        if (row !== undefined) {
          kept.set(id, row)
          channel.send({ row, base: row.at, entries: [] })
        }
        changes.emit()
      }
    },
    sizes: () => draftSizes(tables),
    safe: () => [...opened.values()].every(({ live }) => live.safe()) && (tables.kept || kept.size === 0),
    subscribe: changes.subscribe,
  }
}

/** All rows of a scenario and its own files, to be put back. */
async function readWhole(tables: Tables, id: string): Promise<readonly TableChange[]> {
  const [drafts = [], states = [], entries = [], versions = [], disk = []] = await tables.read([
    { table: 'drafts', below: id },
    { table: 'states', below: id },
    { table: 'entries', below: `${id}/` },
    { table: 'versions', below: `${id}/` },
    { table: 'disk', below: id },
  ])
  const draft = await readDraft(tables, id)
  const hashes = new Set(draft === null ? [] : mediaOfState(draft.state))
  for (const { files } of draft?.versions ?? []) for (const { hash } of Object.values(files.media)) hashes.add(hash)
  const [media = []] = hashes.size === 0 ? [] : await tables.read([{ table: 'media', below: '' }])
  const rows = { drafts, states, entries, versions, disk, media: media.filter(([key]) => hashes.has(key)) }
  return Object.entries(rows).flatMap(([table, all]) =>
    all.map(([key, value]): TableChange => ({ table: table as keyof typeof rows, key, value })),
  )
}
