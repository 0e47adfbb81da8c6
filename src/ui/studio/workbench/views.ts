/** The four ways to the one document: the one that only those need who know the format comes last. */
export const mains = ['script', 'map', 'translation', 'json'] as const
export type Main = (typeof mains)[number]

/** What stands beside them. */
export const sides = ['see', 'told', 'pictures', 'review', 'share'] as const
export type Side = (typeof sides)[number]

/** What a workbench shows: one view on each side, and which of the two is in front where there is room for one. */
export interface Shown {
  readonly main: Main
  readonly side: Side
  readonly front: 'main' | 'side'
}

export const shownFirst: Shown = { main: 'script', side: 'see', front: 'main' }

/** What is shown once a view has been asked for. */
export function withView(shown: Shown, view: Main | Side): Shown {
  const main = mains.find((one) => one === view)
  if (main !== undefined) return { ...shown, main, front: 'main' }
  const side = sides.find((one) => one === view)
  return side === undefined ? shown : { ...shown, side, front: 'side' }
}
