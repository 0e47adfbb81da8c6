import { type Media, MEDIA_KILOBYTES } from '../media.ts'
import type { Path } from '../source/document.ts'
import { nearest } from '../suggest.ts'
import type { Context } from './context.ts'
import { momentsOf } from './walk.ts'

/**
 * F19: the author's own pictures are in the scenario's folder, are what they are called, and are small enough. `media` is what is
 * in the folder; `none`: the scenario came as a file alone; undefined: nobody has looked.
 */
export function checkMedia(check: Context, media: Media | 'none' | undefined): void {
  if (media === undefined) return
  const used = new Set<string>()
  for (const { path, item } of momentsOf(check.scenario)) {
    const { inset } = item
    if (typeof inset !== 'object' || !('picture' in inset) || inset.picture === undefined) continue
    const at = [...path, 'inset', 'picture']
    used.add(inset.picture)
    if (media === 'none') check.warn(at, { code: 'media-left-out', picture: inset.picture })
    else checkPicture(check, at, inset.picture, media)
  }
  if (media === 'none') return
  // It is said at the id, which names the folder.
  for (const file of media.keys()) if (!used.has(file)) check.warn(['id'], { code: 'media-unused', file })
}

function checkPicture(check: Context, at: Path, picture: string, media: Media): void {
  const file = media.get(picture)
  if (file === undefined) {
    const known = [...media.keys()]
    check.error(at, () => ({ code: 'media-missing', picture, suggestion: nearest(picture, known) }))
  } else if (!picture.endsWith(`.${file.kind}`)) {
    check.error(at, { code: 'media-kind', picture, kind: file.kind })
  } else if (file.size > MEDIA_KILOBYTES * 1024) {
    const kilobytes = Math.ceil(file.size / 1024)
    check.error(at, { code: 'media-too-large', picture, kilobytes, most: MEDIA_KILOBYTES })
  }
}
