import { useEffect, useState } from 'preact/hooks'
import type { Shell } from './shell-types.ts'

/** Draws again whenever the shell says that something has changed. */
export function useShell(shell: Shell): void {
  const [, again] = useState(0)
  useEffect(() => shell.subscribe(() => again((n) => n + 1)), [shell])
}
