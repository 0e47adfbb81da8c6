import { useMemo } from 'preact/hooks'

/** A copy of plain data that stays the same object as long as the data say the same: what hangs on it is then not drawn again. */
export function useShared<T>(value: T): T {
  const text = JSON.stringify(value)
  return useMemo(() => JSON.parse(text) as T, [text])
}
