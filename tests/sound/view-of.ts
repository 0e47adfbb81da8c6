import type { View } from '#engine'
import { viewOf as blank } from '../../build/blank-view.ts'

/** A view of nothing but a rainy road at night, with what a test cares about. */
export const viewOf = (part: Partial<View> = {}): View => blank({ weather: 'rain', ...part })
