import { CLOSE } from '#records'

/** What can be said of a run before its scores are shown: a word each, and the number it stands for (0 to 100). */
export const sayings = ['10', '30', '50', '70', '90'] as const
export type Saying = (typeof sayings)[number]

/** The saying that is nearest to a kept self-assessment. */
export const sayingOf = (value: number): Saying =>
  sayings.reduce((near, one) => (Math.abs(Number(one) - value) < Math.abs(Number(near) - value) ? one : near))

/** How a self-assessment compares with the score. `close` means the same as on the progress page. */
export function relationOf(said: number, scored: number): 'close' | 'higher' | 'lower' {
  if (Math.abs(said - scored) <= CLOSE) return 'close'
  return said > scored ? 'higher' : 'lower'
}
