/** What the Studio keeps its scenarios with: a chunk of its own, which nobody needs before the Studio is opened. */
export const loadStudioStore = () => import('./studio/index.ts')
