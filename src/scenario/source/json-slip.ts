import { visit } from 'jsonc-parser'

/** Where a text stops being JSON: line and column from 1. Null when it is JSON, or too deep to be looked through. */
export function jsonSlip(text: string): { readonly line: number; readonly column: number } | null {
  let slip: { line: number; column: number } | null = null
  const onError = (_error: number, _offset: number, _length: number, line: number, character: number): void => {
    slip ??= { line: line + 1, column: character + 1 }
  }
  try {
    visit(text, { onError }, { disallowComments: true })
  } catch {
    return null
  }
  return slip
}
