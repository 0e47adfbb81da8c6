import { textOfFile } from '#scenario'
import type { SupportContact } from '#ui'
import type { readSupport } from './read-support.ts'
import { SUPPORT } from './support-cache.ts'

const FILE = './support.json'

/** The text of an answer, in whichever encoding an editor on Windows has saved it: numbers to call must not be missing for that. */
async function wordsOf(answer: Response | undefined): Promise<string> {
  if (answer === undefined) return ''
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const read = textOfFile(bytes)
  if (read.ok) return read.text
  const wide = bytes[0] === 0 || bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le'
  return new TextDecoder(read.encoding === 'utf-16' ? wide : 'windows-1252').decode(bytes)
}

/**
 * Where the last file is kept; null where the browser has no such place (no TLS) or refuses it. In a sandboxed frame
 * even asking for the type of `caches` throws.
 */
async function place(): Promise<Cache | null> {
  try {
    return await caches.open(SUPPORT)
  } catch {
    return null
  }
}

/**
 * The agency's file as it is on the server by now, so that a number which has been corrected or taken away is not shown
 * as it was; as it last was when the server cannot be reached. Never rejects.
 */
export async function fetchSupport(): Promise<string> {
  const kept = await place()
  const before = async (): Promise<string> => wordsOf(await kept?.match(FILE).catch(() => undefined))
  try {
    // A service worker answers with the last one when it reaches no server.
    const answer = await fetch(FILE, { cache: 'no-cache' })
    if (answer.status >= 500) return await before()
    if (answer.ok) await kept?.put(FILE, answer.clone()).catch(() => undefined)
    else await kept?.delete(FILE).catch(() => false)
    return answer.ok ? await wordsOf(answer) : ''
  } catch {
    return before()
  }
}

/**
 * Fetches the agency's file, and gives its contacts in a language: none until it has come, and when there is none.
 * @param changed called when there may be other contacts
 */
export function openSupport(changed: () => void): (language: string) => readonly SupportContact[] {
  let text = ''
  let read: typeof readSupport | null = null
  let loading: Promise<void> | null = null
  const known = new Map<string, readonly SupportContact[]>()

  /** What reads the file is a chunk of its own, which the first page need not wait for. */
  function loadReader(): Promise<void> {
    loading ??= import('./read-support.ts')
      .then((reader) => {
        read = reader.readSupport
        changed()
      })
      .catch(() => {
        // There is no connection: the next one who asks for contacts tries again.
        loading = null
      })
    return loading
  }

  void fetchSupport().then((found) => {
    text = found
    known.clear()
    return found === '' ? changed() : loadReader()
  })
  return (language) => {
    if (text === '') return []
    if (read === null) {
      void loadReader()
      return []
    }
    const contacts = known.get(language) ?? read(text, language)
    known.set(language, contacts)
    return contacts
  }
}
