import { useRef } from 'preact/hooks'
import { usePort, type Settings } from '../../ports/index.ts'

/** The switch *Read aloud*. */
export interface AloudSwitch {
  /** Step In reads aloud. */
  readonly on: boolean
  /** Turns it on; or off, so that it is as it was before. */
  turn(): void
}

/** Whether Step In reads aloud, which is a setting. */
export function useAloudSwitch(): AloudSwitch {
  const preferences = usePort('preferences')
  const voices = usePort('voices')
  const beforeRef = useRef<Settings['waits']>('off')
  const { waits } = preferences.settings()
  const on = waits === 'program'
  return {
    on,
    turn() {
      if (on) return preferences.change({ waits: beforeRef.current })
      beforeRef.current = waits
      voices.unlock()
      preferences.change({ waits: 'program' })
    },
  }
}
