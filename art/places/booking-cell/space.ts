/** Measures of the booking area and its cell: metres in the camera of all rooms (`../report-room/space.ts`). */

/** The cell: its front with the bars, its far wall, its left edge, how high it is. */
export const cell = { left: 0.95, front: 6.45, back: 8.1, high: 2.3 } as const
/** The sliding door in the bars. */
export const gate = { left: 1.19, right: 2.15 } as const
/** From one bar to the next. */
export const gap = 0.24
/** The counter on the left. */
export const counter = { left: -3.59, right: -1.3, front: 5.9, back: 6.6, high: 1.02 } as const
/** The pane to the control room, over the bench. */
export const pane = { left: -0.06, right: 0.74, low: 1.22, high: 1.98 } as const
/** The chart on the wall. */
export const chart = { left: -1.02, right: -0.28, low: 0.86, high: 2.2 } as const
