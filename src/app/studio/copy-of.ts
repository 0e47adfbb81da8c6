import { type JsonValue, type Path, setValue } from '#scenario'
import { SCENARIO } from '#studio'
import type { Brought } from '#ui'
import type { ScenarioLibrary } from '../library.ts'

/** An id that no scenario here has: the next number after it. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const stem = id.replace(/-\d+$/, '')
  for (let n = 2; ; n += 1) {
    const free = `${stem}-${n}`
    if (!taken.has(free) && !taken.has(`outside-${free}`)) return free
  }
}

/** A text with a value in it, or as it was where it cannot be edited. */
function withValue(text: string, path: Path, value: JsonValue): string {
  const edited = setValue(text, path, value)
  return edited.ok ? edited.text : text
}

/** The very texts of a scenario that comes with the program; without a connection, its words as the program has them. */
async function shippedTexts(id: string, library: Pick<ScenarioLibrary, 'open'>): Promise<Brought['texts'] | null> {
  try {
    const { sources } = await import('virtual:sources')
    const texts = await sources[id]?.()
    if (texts !== undefined) return texts.default
  } catch {
    // They are fetched on their own, and may not have been.
  }
  const opened = await library.open(id).catch(() => null)
  return opened && { [SCENARIO]: `${JSON.stringify(opened.original, null, 2)}\n` }
}

/** The own pictures of a scenario that comes with the program, by path. */
async function shippedMedia(id: string): Promise<Brought['media']> {
  const { media } = await import('virtual:media')
  const all = Object.entries(media[id] ?? {}).map(async ([path, address]) => {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`${address} cannot be fetched`)
    return [path, new Uint8Array(await answer.arrayBuffer())] as const
  })
  return Object.fromEntries(await Promise.all(all))
}

/**
 * The files of a scenario that can be played here, with an id of their own, and not reviewed: what is made of them will be
 * something else. Null where there is no such scenario. Rejects where a part of it cannot be fetched.
 */
export async function copyOf(
  id: string,
  library: Pick<ScenarioLibrary, 'entries' | 'open' | 'outsideFolder'>,
): Promise<Brought | null> {
  const outside = await library.outsideFolder(id)
  const texts = outside === null ? await shippedTexts(id, library) : outside.texts
  const text = texts?.[SCENARIO]
  if (texts === null || text === undefined) return null
  const taken = new Set(library.entries().map((entry) => entry.id))
  const said = JSON.parse(text) as { readonly id?: unknown; readonly review?: { readonly status?: unknown } }
  const named = withValue(text, ['id'], freeId(typeof said.id === 'string' ? said.id : id, taken))
  const copied = said.review?.status === 'reviewed' ? withValue(named, ['review', 'status'], 'draft') : named
  return { texts: { ...texts, [SCENARIO]: copied }, media: outside === null ? await shippedMedia(id) : outside.media }
}
