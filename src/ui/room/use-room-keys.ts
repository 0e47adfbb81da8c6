import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { roomCommand, type RoomCommand } from './room-key.ts'

const CONTROLS = 'button, a, input, select, summary, textarea, [tabindex="0"]'
const FIELDS = 'input:not([type="checkbox"]), select, textarea'

/** Listens for a room's keys on the whole window. `busy`: a dialog looks after its own. */
export function useRoomKeys(command: (what: RoomCommand) => void, busy = false): void {
  const commandRef = useRef(command)
  useLayoutEffect(() => {
    commandRef.current = command
  })
  useEffect(() => {
    if (busy) return undefined
    const pressed = (event: KeyboardEvent) => {
      if (event.repeat || event.defaultPrevented) return
      const within = (selector: string): boolean =>
        event.target instanceof Element && event.target.closest(selector) !== null
      const what = roomCommand({
        key: event.key,
        code: event.code,
        shift: event.shiftKey,
        modified: event.ctrlKey || event.altKey || event.metaKey,
        onControl: within(CONTROLS),
        onField: within(FIELDS),
      })
      if (what === null) return
      event.preventDefault()
      commandRef.current(what)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [busy])
}
