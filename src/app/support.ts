import { textOfFile } from '#scenario'
import { languageOf } from '#ui'
import type { SupportContact } from '#ui'
import { SUPPORT } from './support-cache.ts'

/** A file an agency writes should not be larger, characters. */
const LARGEST = 20_000
/** What a link may lead to: never a script. */
const LINK = /^(?:tel|sms|mailto|https):/

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

interface Written {
  readonly words: string
  readonly lang: string | null
}

function writtenIn(language: string, words: unknown): Written | null {
  if (typeof words === 'string') return { words, lang: null }
  if (!isObject(words)) return null
  const lang = [language, languageOf(language), 'en'].find((tag) => typeof words[tag] === 'string')
  return lang === undefined ? null : { words: words[lang] as string, lang }
}

/** The contacts of a `support.json` in a language. What is damaged in it is left out: the rest is still a help. */
export function readSupport(text: string, language: string): SupportContact[] {
  if (text.length > LARGEST) return []
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return []
  }
  const contacts = isObject(file) && Array.isArray(file['contacts']) ? (file['contacts'] as unknown[]) : []
  return contacts.flatMap((contact) => {
    if (!isObject(contact)) return []
    const [name, how] = [writtenIn(language, contact['name']), writtenIn(language, contact['how'])]
    if (name === null || how === null) return []
    const href = contact['href']
    const to = typeof href === 'string' && LINK.test(href) ? href : null
    return [{ name: name.words, how: how.words, href: to, lang: name.lang ?? how.lang }]
  })
}

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

/** Fetches the agency's file; empty until it has come, and when there is none. */
export function openSupport(changed: () => void): (language: string) => readonly SupportContact[] {
  let text = ''
  const read = new Map<string, readonly SupportContact[]>()
  void fetchSupport().then((found) => {
    text = found
    read.clear()
    changed()
  })
  return (language) => {
    const known = read.get(language) ?? readSupport(text, language)
    read.set(language, known)
    return known
  }
}
