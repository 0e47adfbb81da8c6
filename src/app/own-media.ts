import type { Scenario } from '#scenario'
import type { ScenarioLibrary } from './library.ts'
import { originOf } from './origin.ts'

/** The own files of the scenarios that are played. */
export interface OwnMedia {
  /** An address of a file in the scenario's folder `media/`. Null where there is none to be had; never rejects. */
  address(scenario: Scenario, path: string): Promise<string | null>
  /** From where the own files of a scenario come that is still being written. */
  lend(scenario: Scenario, read: ReadOwn): void
}

/** Reads an own file by its path; null where there is none. The same hash means the same bytes. */
export type ReadOwn = (path: string) => Promise<{ readonly hash: string; readonly bytes: Uint8Array } | null>

/** The check has made sure that files are what they are called. */
const types: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
  webm: 'audio/webm',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
}

/** Files that came with the program have addresses of their own; those from outside get one for this visit. */
export function createOwnMedia(library: Pick<ScenarioLibrary, 'outsideMedia'>): OwnMedia {
  const made = new Map<string, string>()
  const lent = new WeakMap<Scenario, ReadOwn>()

  async function addressOf(path: string, read: ReadOwn): Promise<string | null> {
    const found = await read(path)
    if (found === null) return null
    const known = made.get(found.hash)
    if (known !== undefined) return known
    const type = types[path.split('.').at(-1) ?? ''] ?? ''
    const address = URL.createObjectURL(new Blob([found.bytes as BlobPart], { type }))
    made.set(found.hash, address)
    return address
  }

  return {
    lend: (scenario, read) => void lent.set(scenario, read),
    async address(scenario, path) {
      try {
        const read = lent.get(scenario)
        if (read !== undefined) return await addressOf(path, read)
        const id = originOf(scenario)
        if (id !== scenario.id) return await addressOf(path, (one) => library.outsideMedia(id, one))
        const { media } = await import('virtual:media')
        return media[id]?.[path] ?? null
      } catch {
        return null
      }
    },
  }
}
