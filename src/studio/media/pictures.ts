import { type Draft, isWindowsName, type Path, picturePattern, type Scenario } from '#scenario'
import { freshName, wordsAsName } from '../script/names.ts'
import { put } from '../script/put.ts'
import type { TextEdit } from '../script/in-order.ts'

/** A moment that shows a picture of the author's own, and the words in its place. */
export interface PictureUse {
  /** Of the moment: `['beats', 'stop', 'script', 2]`. */
  readonly path: Path
  readonly alt: string
}

/** Of the own files, those that are pictures. */
export const isPicture = (path: string): boolean => picturePattern.test(path)

/** Where a picture is shown, in the order of the file. */
export const usesOfPicture = (draft: Draft<Scenario> | null, picture: string): readonly PictureUse[] =>
  Object.entries(draft?.beats ?? {}).flatMap(([beat, of]) =>
    (of?.script ?? []).flatMap((moment, i) => {
      const inset: unknown = moment?.inset
      if (typeof inset !== 'object' || inset === null || !('picture' in inset) || inset.picture !== picture) return []
      const alt = 'alt' in inset && typeof inset.alt === 'string' ? inset.alt : ''
      return [{ path: ['beats', beat, 'script', i], alt }]
    }),
  )

/** A path in `media/` for a file somebody brings, like its name and not taken by any of the paths. */
export function freshPicture(file: string, kind: 'webp' | 'jpg', taken: readonly string[]): string {
  const called = wordsAsName(file.replace(/\.[^.]*$/, ''))
  const name = called === '' || isWindowsName(called) ? 'picture' : called
  const names = new Set(taken.map((path) => path.replace(/^media\//, '').replace(/\.[^.]*$/, '')))
  return `media/${freshName(name, names)}.${kind}`
}

/** Shows a picture over the scene from a moment on. `alt`: what it shows, for who cannot see it. */
export const putPicture = (moment: Path, picture: string, alt: string): TextEdit =>
  put([...moment, 'inset'], { picture, alt })
