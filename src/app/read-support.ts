import { languageOf } from '#ui'
import type { SupportContact } from '#ui'
import * as v from 'valibot'

/** A file an agency writes should not be larger, characters. */
const LARGEST = 20_000
/** What a link may lead to: never a script. */
const LINK = /^(?:tel|sms|mailto|https):/

/** One text for all languages, or a text by language. */
const words = v.union([v.string(), v.record(v.string(), v.unknown())])
const file = v.object({ contacts: v.array(v.unknown()) })
const contact = v.object({ name: words, how: words, href: v.optional(v.unknown()) })

interface Written {
  readonly words: string
  readonly lang: string | null
}

/** The words in a language, in the language it is a variant of, or in English; null when there are none. */
function writtenIn(language: string, text: v.InferOutput<typeof words>): Written | null {
  if (typeof text === 'string') return { words: text, lang: null }
  for (const lang of [language, languageOf(language), 'en']) {
    const found = Object.hasOwn(text, lang) ? text[lang] : undefined
    if (typeof found === 'string') return { words: found, lang }
  }
  return null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The contacts of a `support.json` in a language. What is damaged in it is left out: the rest is still a help. */
export function readSupport(text: string, language: string): SupportContact[] {
  if (text.length > LARGEST) return []
  const read = v.safeParse(file, parsed(text))
  if (!read.success) return []
  return read.output.contacts.flatMap((one) => {
    if (!v.is(contact, one)) return []
    const [name, how] = [writtenIn(language, one.name), writtenIn(language, one.how)]
    if (name === null || how === null) return []
    const href = typeof one.href === 'string' && LINK.test(one.href) ? one.href : null
    return [{ name: name.words, how: how.words, href, lang: name.lang ?? how.lang }]
  })
}
