import { useEffect, useRef } from 'preact/hooks'
import { roomCommand, type RoomCommand } from './room-key.ts'

const CONTROLS = 'button, a, input, select, summary, textarea, [tabindex="0"]'
const FIELDS = 'input:not([type="checkbox"]), select, textarea'

/** Listens for a room's keys on the whole window. `busy`: a dialog looks after its own. */
export function useRoomKeys(command: (what: RoomCommand) => void, busy = false): void {
  const latest = useRef(command)
  latest.current = command
  useEffect(() => {
    if (busy) return undefined
    const pressed = (event: KeyboardEvent) => {
      if (event.repeat || event.defaultPrevented) return
      const at = event.target instanceof Element ? event.target : null
      const what = roomCommand({
        key: event.key,
        code: event.code,
        shift: event.shiftKey,
        modified: event.ctrlKey || event.altKey || event.metaKey,
        onControl: at?.closest(CONTROLS) != null,
        onField: at?.closest(FIELDS) != null,
      })
      if (what === null) return
      event.preventDefault()
      latest.current(what)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [busy])
}
