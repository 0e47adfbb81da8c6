import type { Playing } from './sound-of-view.ts'

/** Nothing is playing, and nothing has been heard. */
export const silence: Playing = { layers: [], pulse: 0, heard: null }
