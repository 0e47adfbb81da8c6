const OPENING_QUOTES = '“"‘„«'

/** Whether an action's label is words said aloud (it starts with a quotation mark) rather than something done. */
export function isSpoken(label: string): boolean {
  const first = label.trimStart().charAt(0)
  return first !== '' && OPENING_QUOTES.includes(first)
}
