import { openDB } from 'idb'
import type { IDBPDatabase } from 'idb'
import { DATABASE, VERSION } from './schema.ts'
import type { OutsideFile, Tables, Unfinished } from './schema.ts'

/** What is kept in this browser between visits. Every write says whether it will still be there tomorrow. */
export interface Records {
  /** False when this browser keeps nothing (private window, blocked or broken storage): then all is kept for the visit only. */
  keeps(): boolean
  unfinished(): Promise<Unfinished | null>
  /** Replaces the one half-played run; null forgets it. Resolves to false when it could not be kept. */
  setUnfinished(run: Unfinished | null): Promise<boolean>
  outside(): Promise<readonly OutsideFile[]>
  addOutside(file: OutsideFile): Promise<boolean>
  removeOutside(id: string): Promise<void>
}

const CURRENT = 'current'

async function openDatabase(): Promise<IDBPDatabase<Tables> | null> {
  try {
    return await openDB<Tables>(DATABASE, VERSION, {
      upgrade(db) {
        db.createObjectStore('unfinished')
        db.createObjectStore('outside', { keyPath: 'id' })
      },
      // An older page in another tab must not keep a newer one from opening.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    })
  } catch {
    return null
  }
}

/** Opens this browser's records. Never rejects: where storage is missing, memory stands in for the visit. */
export async function openRecords(): Promise<Records> {
  const db = await openDatabase()
  let works = db !== null
  const memory: { unfinished: Unfinished | null; outside: Map<string, OutsideFile> } = {
    unfinished: null,
    outside: new Map(),
  }

  /** Runs a database operation; null (and no longer kept) when storage fails, for instance because the disk is full. */
  async function attempt<T>(work: (open: IDBPDatabase<Tables>) => Promise<T>): Promise<{ readonly value: T } | null> {
    if (db === null) return null
    try {
      const value = await work(db)
      works = true
      return { value }
    } catch {
      works = false
      return null
    }
  }

  return {
    keeps: () => works,
    async unfinished() {
      if (memory.unfinished) return memory.unfinished
      return (await attempt((open) => open.get('unfinished', CURRENT)))?.value ?? null
    },
    async setUnfinished(run) {
      memory.unfinished = run
      const kept = await attempt<unknown>((open) =>
        run === null ? open.delete('unfinished', CURRENT) : open.put('unfinished', run, CURRENT),
      )
      return kept !== null
    },
    async outside() {
      const stored = (await attempt((open) => open.getAll('outside')))?.value ?? []
      return [...new Map([...stored.map((f) => [f.id, f] as const), ...memory.outside]).values()]
    },
    async addOutside(file) {
      memory.outside.set(file.id, file)
      return (await attempt((open) => open.put('outside', file))) !== null
    },
    async removeOutside(id) {
      memory.outside.delete(id)
      await attempt((open) => open.delete('outside', id))
    },
  }
}
