/** The four ways to the one document. */
export const mains = ['script', 'map', 'json', 'translation'] as const
export type Main = (typeof mains)[number]
/** What stands beside them. */
export const sides = ['see', 'told', 'review', 'share'] as const
export type Side = (typeof sides)[number]

/** Which views are open. A wide screen shows both, a narrow one that in front. */
export interface Views {
  readonly main: Main
  readonly side: Side
  readonly front: 'main' | 'side'
}

export const firstViews: Views = { main: 'script', side: 'see', front: 'main' }

const isMain = (view: Main | Side): view is Main => mains.includes(view as Main)

/** The views after one of them has been opened. */
export const withOpen = (views: Views, view: Main | Side): Views =>
  isMain(view) ? { ...views, main: view, front: 'main' } : { ...views, side: view, front: 'side' }
