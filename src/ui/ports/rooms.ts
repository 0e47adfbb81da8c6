import type { Room } from '#play'

/** Scenarios played by a whole room of people. */
export interface Rooms {
  /** Opens a scenario for a room; what is played there is kept in nobody's record. Rejects when it cannot be loaded. */
  open(id: string): Promise<Room>
}
