import { decodeUtf8, textBeforeFault } from './decode.ts'

/** A file as text, or why it cannot be read as text. */
export type FileText =
  | {
      readonly ok: true
      /** Without the byte order mark. */
      readonly text: string
      /** A byte order mark stood before it. */
      readonly marked: boolean
    }
  | {
      readonly ok: false
      /** `utf-16`: it is saved in that encoding; else it is not UTF-8 from some place on. */
      readonly encoding: 'utf-16' | 'unknown'
      /** What stands before that place. */
      readonly before: string
    }

const MARK = '\ufeff'

/** UTF-16 begins with its own mark; without one, JSON in it has an empty byte beside its first character. */
function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return marked || (first === 0) !== (second === 0)
}

/**
 * Reads a file as text. Every file that somebody hands to the program (scenario, translation, plan, records, log) is
 * read by this alone, so that what one part of it takes no other refuses: UTF-8, with or without a byte order mark. A
 * string is text already.
 */
export function textOfFile(source: string | Uint8Array): FileText {
  if (typeof source !== 'string' && isUtf16(source)) return { ok: false, encoding: 'utf-16', before: '' }
  const text = typeof source === 'string' ? source : decodeUtf8(source)
  if (text === null) return { ok: false, encoding: 'unknown', before: textBeforeFault(source as Uint8Array) }
  const marked = text.startsWith(MARK)
  return { ok: true, text: marked ? text.slice(MARK.length) : text, marked }
}
