/** Measures of the office and the roll-call room behind its glass: metres in the camera of all rooms (`../report-room/space.ts`). */

/** The wall between the rooms, and where on it the glass begins. */
export const wall = 6.6
export const glass = { left: -1.14, low: 0.32, high: 2.3 } as const
/** The far wall of the roll-call room, and its ceiling's height. */
export const far = 10.2
export const high = 2.9
/** In the solid part: the door to the hall, and the window. */
export const door = { left: -2.06, right: -1.24, top: 2.1 } as const
export const window = { left: -3.42, right: -2.42, low: 1.04, high: 2.14 } as const
export const board = { left: -1.6, right: 0.1, low: 1.2, high: 2.14 } as const
/** The supervisor's desk. */
export const desk = { left: -0.55, right: 1.1, front: 5.0, back: 5.75, top: 0.75 } as const
