/** Drawings of the roadside with which other places are built too. */
const ALONG_ROADS = /^places\/roadside\/(?:far|stopped-\w+|engine-on)$/

/** Bodies that have a pack of their own, by how their names begin. The rest stand or walk. */
const bodies = [
  [/^(?:toward-)?wheelchair\b/, 'wheelchair'],
  [/^prosthesis\b/, 'prosthesis'],
  [/^seated\b/, 'seated'],
  [/^away\b/, 'away'],
  [/^toward\b/, 'toward'],
] as const

/**
 * The pack that a build puts a drawing in: what is needed together comes in one file. A place has one; of the cast, bodies have one for
 * each way of standing or sitting, and all else has one.
 * @param path folder and name under assets, without `.svg`: `cast/body/standing`
 */
export function packOf(path: string): string {
  const [kind = '', folder = '', name = ''] = path.split('/')
  if (kind === 'insets') return kind
  if (kind === 'places') return ALONG_ROADS.test(path) ? 'places/roads' : `places/${folder}`
  if (folder !== 'body') return 'cast/pieces'
  return `cast/${bodies.find(([begins]) => begins.test(name))?.[1] ?? 'standing'}`
}
