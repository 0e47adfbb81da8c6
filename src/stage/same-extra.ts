import type { StageExtra } from './types.ts'

/** Whether the stage draws two extras alike; what words cover is compared by its numbers. */
export function sameExtra(a: StageExtra, b: StageExtra): boolean {
  if (a === b) return true
  const sameActing =
    a.acting === b.acting ||
    (a.acting?.text === b.acting?.text &&
      a.acting?.to === b.acting?.to &&
      a.acting?.rung === b.acting?.rung &&
      a.acting?.kind === b.acting?.kind)
  const sides = ['left', 'right', 'top', 'bottom'] as const
  return (
    a.mode === b.mode &&
    a.brushedOff === b.brushedOff &&
    sameActing &&
    sides.every((side) => a.safe?.[side] === b.safe?.[side])
  )
}
