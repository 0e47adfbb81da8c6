import type { Scenario } from '#scenario'
import type { ScenarioLibrary } from './library.ts'
import { originOf } from './origin.ts'

/** The own files of the scenarios that are played. */
export interface OwnMedia {
  /** An address of a file in the scenario's folder `media/`. Null where there is none to be had; never rejects. */
  address(scenario: Scenario, path: string): Promise<string | null>
}

/** The check has made sure that files are what they are called. */
const types: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
}

/** Files that came with the program have addresses of their own; those from outside get one for this visit. */
export function createOwnMedia(library: Pick<ScenarioLibrary, 'outsideMedia'>): OwnMedia {
  const made = new Map<string, string>()

  async function fromOutside(id: string, path: string): Promise<string | null> {
    const found = await library.outsideMedia(id, path)
    if (found === null) return null
    const known = made.get(found.hash)
    if (known !== undefined) return known
    const type = types[path.split('.').at(-1) ?? ''] ?? ''
    const address = URL.createObjectURL(new Blob([found.bytes as BlobPart], { type }))
    made.set(found.hash, address)
    return address
  }

  return {
    async address(scenario, path) {
      try {
        const id = originOf(scenario)
        if (id !== scenario.id) return await fromOutside(id, path)
        const { media } = await import('virtual:media')
        return media[id]?.[path] ?? null
      } catch {
        return null
      }
    },
  }
}
