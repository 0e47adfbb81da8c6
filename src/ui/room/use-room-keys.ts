import { useKeyPresses } from '../parts/keys/index.ts'
import { usePort } from '../ports/index.ts'
import { roomCommand, type RoomCommand } from './room-key.ts'

/** Listens for a room's keys on the whole window. `busy`: a dialog is open, and takes the keys itself. */
export function useRoomKeys(command: (what: RoomCommand) => void, busy = false): void {
  const { shortcuts } = usePort('preferences').settings()
  useKeyPresses((press) => {
    const what = busy ? null : roomCommand(press, shortcuts)
    return what === null ? null : () => command(what)
  })
}
