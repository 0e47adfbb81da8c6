import { lazyScreen } from '../../frame/lazy.tsx'

/** The texts of the scenario's files as they are. The editor is large and comes in a chunk of its own. */
export const JsonView = lazyScreen(() => import('./json-editor.tsx').then((m) => m.JsonEditor), ['studio'])
