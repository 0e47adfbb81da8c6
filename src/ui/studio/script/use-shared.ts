import { useRef } from 'preact/hooks'

/** The object of the drawing before, as long as the new one says the same: what hangs on it is then not drawn again. */
export function useShared<T>(value: T): T {
  const kept = useRef<{ readonly value: T; readonly text: string } | null>(null)
  const text = JSON.stringify(value)
  if (kept.current?.text !== text) kept.current = { value, text }
  return kept.current.value
}
