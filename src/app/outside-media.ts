import { loadStudioStore } from '#store'
import { isMediaRow, mediaHash } from '#studio'

/** The bytes of the own files of scenarios from outside, under the scenario's id and the hash of the bytes. */
export interface OutsideBytes {
  /** Keeps files of a scenario. False where they last for this visit only. */
  keep(id: string, files: Readonly<Record<string, Uint8Array>>): Promise<boolean>
  /** Null where they are not here any more. */
  read(id: string, hash: string): Promise<Uint8Array | null>
  /** Takes away all of a scenario but these. */
  leave(id: string, hashes: readonly string[]): Promise<void>
  /** Takes away all there are. */
  clear(): Promise<void>
}

export interface OutsideBytesParts {
  /** ISO 8601 in UTC. */
  readonly now: () => string
  /** Whether a scenario of this id is kept. */
  readonly isKept: (id: string) => boolean
}

/** The database of these bytes: apart from the records, which are all read when the page opens. */
const NAME = 'step-in-outside'
const VERSION = 1
const TABLE = 'media' as const

/** Files of a scenario that is not kept stay for so long, ms: another tab may be about to keep it. */
const SPARE = 3600_000

export { mediaHash }

/** No id has a stroke in it. */
const below = (id: string): string => `${id}/`

/** Opens them. Where the browser stores nothing they last for this visit. */
export async function openOutsideBytes({ now, isKept }: OutsideBytesParts): Promise<OutsideBytes> {
  const { openTables } = await loadStudioStore()
  const tables = await openTables(NAME, VERSION, [TABLE])
  /** What could not be stored. */
  const only = new Map<string, Uint8Array>()

  async function rows(under: string): Promise<readonly (readonly [string, unknown])[]> {
    const [found = []] = (await tables?.read([{ table: TABLE, below: under }]).catch(() => [])) ?? []
    return found
  }
  async function drop(keys: readonly string[]): Promise<void> {
    for (const key of keys) only.delete(key)
    if (keys.length > 0)
      await tables?.write(keys.map((key) => ({ table: TABLE, key, value: undefined }) as const)).catch(() => false)
  }
  const keysBelow = async (under: string): Promise<string[]> => [
    ...new Set([
      ...(await rows(under)).map(([key]) => key),
      ...[...only.keys()].filter((key) => key.startsWith(under)),
    ]),
  ]

  const spare = new Date(Date.parse(now()) - SPARE).toISOString()
  const orphans = (await rows('')).filter(
    ([key, value]) => !isKept(key.split('/')[0] ?? '') && !(isMediaRow(value) && value.at > spare),
  )
  await drop(orphans.map(([key]) => key))

  return {
    async keep(id, files) {
      const all = Object.values(files).map((bytes) => ({ key: below(id) + mediaHash(bytes), bytes }))
      const written = all.map(({ key, bytes }) => ({ table: TABLE, key, value: { bytes, at: now() } }) as const)
      const stored = (await tables?.write(written).catch(() => false)) ?? false
      if (!stored) for (const { key, bytes } of all) only.set(key, bytes)
      return stored
    },
    async read(id, hash) {
      const key = below(id) + hash
      const here = only.get(key)
      if (here !== undefined) return here
      const value = (await rows(key))[0]?.[1]
      return isMediaRow(value) ? value.bytes : null
    },
    async leave(id, hashes) {
      const kept = new Set(hashes.map((hash) => below(id) + hash))
      await drop((await keysBelow(below(id))).filter((key) => !kept.has(key)))
    },
    clear: async () => drop(await keysBelow('')),
  }
}
