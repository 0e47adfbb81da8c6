/** A key that went down, as play and the room read it. */
export interface KeyPress {
  /** `KeyboardEvent.key` in lower case: what the keyboard's layout writes. */
  readonly key: string
  /** `KeyboardEvent.code`: where the key lies, whatever it writes. */
  readonly code: string
  readonly shift: boolean
  /** Ctrl, Alt or Meta is down. */
  readonly modified: boolean
  readonly repeat: boolean
  /** A button, link, field … has focus. */
  readonly onControl: boolean
  /** A field that takes text, numbers or arrow keys has focus. */
  readonly onField: boolean
}

/** The part of a press that says which key it was. */
export type Key = Pick<KeyPress, 'key' | 'code'>

const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="slider"], [contenteditable]'
const FIELDS = 'input:not([type="checkbox"]), select, textarea, [contenteditable]'

/** Reads a `keydown`; null where it belongs to somebody else already, or to a word that is still being composed. */
export function pressOf(event: KeyboardEvent): KeyPress | null {
  if (event.defaultPrevented || event.isComposing) return null
  const on = event.target instanceof Element ? event.target : null
  return {
    key: event.key.toLowerCase(),
    code: event.code,
    shift: event.shiftKey,
    modified: event.ctrlKey || event.altKey || event.metaKey,
    repeat: event.repeat,
    onControl: Boolean(on?.closest(CONTROLS)),
    onField: Boolean(on?.closest(FIELDS)),
  }
}

/** What keys other than letters write on a keyboard that writes Latin letters, by their codes; letters lie there too elsewhere. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',', Semicolon: ';', Quote: "'", Slash: '/' }

/**
 * The Latin letter or sign of the place where a key lies, where its layout writes another script there (Cyrillic, Greek,
 * Arabic, Hebrew …); null where it writes Latin letters, digits or signs, for then the key means what it writes.
 */
export function latinOf({ key, code }: Key): string | null {
  if (!/[\p{L}\p{M}]/u.test(key) || /\p{Script=Latin}/u.test(key)) return null
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? SIGNS[code] ?? null
}

/**
 * Which of the wanted keys a press is. What the key writes comes first, so that a key somebody chose stays theirs;
 * else its place counts, where it writes no Latin letter. Null when it is none of them.
 */
export function wantedKey<T extends string>(press: Key, wanted: readonly T[]): T | null {
  const latin = latinOf(press)
  return wanted.find((key) => key === press.key) ?? wanted.find((key) => key === latin) ?? null
}

/**
 * The digit of a key, 0 to 9, or null. What it writes comes first; else its place in the row of digits counts, whose
 * keys write signs without Shift on some layouts (AZERTY) and with it on others. A number pad that is set to arrows
 * writes none.
 */
export function digitOf({ key, code }: Key): number | null {
  if (/^[0-9]$/.test(key)) return Number(key)
  const place = /^Digit([0-9])$/.exec(code)?.[1]
  return place === undefined ? null : Number(place)
}
