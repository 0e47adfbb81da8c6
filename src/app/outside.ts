import { isPlanFile, outsideId, type Ledger, type OutsideFile } from '#records'
import type { Scenario } from '#scenario'
import type { FolderFiles } from '#studio'
import type { CatalogueEntry, Replaced } from '#ui'
import type { Brought, Translation } from './brought.ts'
import { createChanges, type Subscribe } from './changes.ts'
import type { OutsideBytes } from './outside-media.ts'
import type { ReadFolder } from './read-outside.ts'

/** What became of a scenario that was put among those from outside. */
export interface Put {
  /** Whether the browser has stored it, with all that belongs to it. */
  readonly kept: boolean
  readonly replaced: Replaced | null
}

/** A scenario that is ready to be put among those from outside. */
export interface Ready {
  readonly id: string
  /** The title of the one it would take the place of, and that is another; null where there is none. */
  readonly replaces: string | null
  put(): Promise<Put>
}

/** The scenarios from outside, as the ledger keeps their files. */
export interface Outside {
  /** Their cards, in a language where they have been translated into it. */
  entries(language: string): readonly CatalogueEntry[]
  /** Names of the files that are kept and can no longer be read; they stay kept. */
  unread(): readonly string[]
  /** Null where no scenario from outside has this id. */
  scenario(id: string): Scenario | null
  /** What a scenario is in a language; null where it is written in it, or has no translation. */
  translation(id: string, language: string): Translation | null
  /** Everything that belongs to it, as it was brought; null where there is none. */
  folder(id: string): Promise<FolderFiles | null>
  /** An own file of it; null where it is not here. `hash` tells whether it is still the same. */
  media(id: string, path: string): Promise<{ readonly hash: string; readonly bytes: Uint8Array } | null>
  hashOf(id: string): string | null
  ready(read: ReadFolder, file: string): Promise<Ready>
  /** Removes one and gives its undo. */
  remove(id: string): Promise<() => Promise<void>>
  clear(): Promise<void>
  /** Of every change, those made in other tabs included. */
  readonly subscribe: Subscribe
}

/** What reading a file needs: fetched only where there is one. */
const reader = () => import('./read-file.ts')

const says = (all: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)))
/** Whether two have the same translations and own files. */
const sameBeside = (a: OutsideFile, b: OutsideFile): boolean =>
  says(a.locales) === says(b.locales) && says(a.media) === says(b.media)
/** Whether two are the same to whoever plays them. */
const isSame = (a: Brought, b: Brought): boolean => a.hash === b.hash && sameBeside(a.kept, b.kept)
const sameTexts = (a: OutsideFile | undefined, b: OutsideFile): boolean =>
  a !== undefined && a.text === b.text && sameBeside(a, b)
const hashesOf = ({ media = {} }: OutsideFile): string[] => Object.values(media).map(({ hash }) => hash)

/** Opens the kept scenarios, and follows the changes that other tabs make. */
export async function openOutside(ledger: Ledger): Promise<Outside> {
  const changes = createChanges()
  const here = new Map<string, Brought>()
  let unread: readonly string[] = []
  let read: readonly OutsideFile[] | null = null
  let opening: Promise<OutsideBytes> | null = null

  /** The own files, opened when the first of them is asked for. */
  function bytes(): Promise<OutsideBytes> {
    opening ??= import('./outside-media.ts')
      .then(({ openOutsideBytes }) =>
        openOutsideBytes({
          now: () => new Date().toISOString(),
          isKept: (id) => ledger.outside().some((file) => file.id === id),
        }),
      )
      .catch((error: unknown) => {
        opening = null
        throw error
      })
    return opening
  }

  /** Reads the files that the ledger has now. A file that cannot be read stays kept and is not shown. */
  async function follow(): Promise<void> {
    const all = ledger.outside()
    if (all === read) return
    read = all
    const files = all.filter(({ id }) => !isPlanFile(id))
    const same = (file: OutsideFile): boolean => sameTexts(here.get(file.id)?.kept, file)
    const by = files.every(same) ? null : await reader()
    if (all !== read) return
    for (const id of here.keys()) if (!files.some((file) => file.id === id)) here.delete(id)
    const bad: string[] = []
    for (const file of files) {
      if (same(file) || by === null) continue
      const { scenario } = by.parseScenario(file.text, file.file)
      if (scenario) here.set(file.id, by.broughtAgain(file, scenario))
      else bad.push(file.file)
    }
    unread = bad
    changes.emit()
  }
  /** The page opens even when the reader cannot be fetched (no connection); the next change tries again. */
  const tryTo = (): Promise<void> =>
    follow().catch(() => {
      read = null
    })

  async function keep(one: Brought): Promise<boolean> {
    here.set(one.kept.id, one)
    const done = ledger.addOutside(one.kept)
    read = ledger.outside()
    changes.emit()
    return done
  }
  /** The bytes of all own files of one, by path. Those that are not here any more are left out. */
  async function mediaOf({ id, media = {} }: OutsideFile): Promise<Record<string, Uint8Array>> {
    const files: Record<string, Uint8Array> = {}
    for (const [path, { hash }] of Object.entries(media)) {
      const found = await (await bytes()).read(id, hash)
      if (found !== null) files[path] = found
    }
    return files
  }
  /** Keeps one with its own files, which are there before it is. */
  async function keepWhole(one: Brought, media: Readonly<Record<string, Uint8Array>>): Promise<boolean> {
    const { id } = one.kept
    const before = here.get(id)?.kept ?? ledger.outside().find((file) => file.id === id)
    const some = Object.keys(media).length > 0
    const stored = !some || (await (await bytes()).keep(id, media))
    const kept = await keep(one)
    if (some || before?.media !== undefined) await (await bytes()).leave(id, hashesOf(one.kept))
    return kept && stored
  }

  await tryTo()
  ledger.subscribe(() => void tryTo())

  return {
    entries: (language) => [...here.values()].map(({ entryIn }) => entryIn(language)),
    unread: () => unread,
    scenario: (id) => here.get(id)?.scenario ?? null,
    translation(id, language) {
      return here.get(id)?.translationIn(language) ?? null
    },
    async folder(id) {
      const kept = here.get(id)?.kept
      if (kept === undefined) return null
      const locales = Object.entries(kept.locales ?? {}).map(([lang, text]) => [`locales/${lang}.json`, text])
      return { texts: { 'scenario.json': kept.text, ...Object.fromEntries(locales) }, media: await mediaOf(kept) }
    },
    async media(id, path) {
      const hash = here.get(id)?.kept.media?.[path]?.hash
      if (hash === undefined) return null
      const found = await (await bytes()).read(id, hash)
      return found && { hash, bytes: found }
    },
    hashOf: (id) => here.get(id)?.hash ?? null,
    async ready({ scenario, text, locales, translations, media }, file) {
      const by = await reader()
      const id = outsideId(scenario.id)
      const refs = Object.keys(media).length === 0 ? {} : { media: await refsTo(media) }
      const row = { id, file, text, ...(Object.keys(locales).length > 0 && { locales }), ...refs }
      const one = by.brought(row, scenario, translations)
      const before = here.get(id)
      const replaced = before === undefined || isSame(before, one) ? null : before
      return {
        id,
        replaces: replaced?.scenario.title ?? null,
        async put() {
          const was = replaced === null ? {} : await mediaOf(replaced.kept)
          const kept = await keepWhole(one, media)
          if (replaced === null) return { kept, replaced: null }
          const undo = async (): Promise<void> => void (await keepWhole(replaced, was))
          return { kept, replaced: { title: replaced.scenario.title, undo } }
        },
      }
    },
    async remove(id) {
      const gone = here.get(id)
      const media = gone === undefined ? {} : await mediaOf(gone.kept)
      here.delete(id)
      changes.emit()
      await ledger.removeOutside(id)
      if (gone?.kept.media !== undefined) await (await bytes()).leave(id, [])
      return async () => {
        if (gone) await keepWhole(gone, media)
      }
    },
    async clear() {
      const some = ledger.outside().some(({ media }) => media !== undefined)
      here.clear()
      changes.emit()
      const damaged = ledger.damaged().filter(({ table }) => table === 'outside')
      const files = [...ledger.outside(), ...damaged].filter(({ id }) => !isPlanFile(id))
      for (const { id } of files) await ledger.removeOutside(id)
      if (some || damaged.length > 0) await (await bytes()).clear()
    },
    subscribe: changes.subscribe,
  }
}

async function refsTo(media: FolderFiles['media']): Promise<NonNullable<OutsideFile['media']>> {
  const { mediaHash } = await import('./outside-media.ts')
  return Object.fromEntries(
    Object.entries(media).map(([path, bytes]) => [path, { hash: mediaHash(bytes), size: bytes.length }]),
  )
}
