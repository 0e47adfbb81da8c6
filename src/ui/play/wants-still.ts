import type { Settings } from '../ports/index.ts'

/** Whether nothing may glide or drift: by the setting, or where it says nothing by what the reader's system asks for. */
export const wantsStill = ({ reducedMotion }: Settings): boolean =>
  reducedMotion ?? (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches)
