import type { JsonSlip } from '../problem/file-problems.ts'

/** A word outside quotes that JSON does not know. */
export function wrongSymbol(word: string): JsonSlip {
  const first = word.charAt(0)
  if ('“”„«»'.includes(first)) return { slip: 'curly-quotes', found: first }
  if (first === "'") return { slip: 'single-quotes' }
  const lower = word.toLowerCase()
  if (lower === 'true' || lower === 'false' || lower === 'null') return { slip: 'capitals', found: word, word: lower }
  if (/^(yes|on|no|off)$/.test(lower))
    return { slip: 'capitals', found: word, word: lower === 'yes' || lower === 'on' ? 'true' : 'false' }
  if (/^[+-.]?(nan|inf|infinity|undefined|none)$/i.test(word)) return { slip: 'no-json-value', word }
  if (/^[+.]\d/.test(word)) return { slip: 'number-symbol', word }
  return { slip: 'stray-word', word }
}
