import { type Draft, isWindowsName, type Path, picturePattern, placePattern, type Scenario } from '#scenario'
import { freshName, wordsAsName } from '../script/names.ts'
import { put } from '../script/put.ts'
import type { TextEdit } from '../script/in-order.ts'

/** Something that shows a picture of the author's own, and the words in its place. */
export interface PictureUse {
  /** Of the moment, `['beats', 'stop', 'script', 2]`, or of the stage, `['stage']` or `['beats', 'stop', 'stage']`. */
  readonly path: Path
  readonly alt: string
}

/** Of the own files, those that are pictures. */
export const isPicture = (path: string): boolean => picturePattern.test(path)

/** Whether a picture can be a whole place. */
export const canBePlace = (path: string): boolean => placePattern.test(path)

/** Where a picture is shown: as the place, and over lines in the order of the file. */
export function usesOfPicture(draft: Draft<Scenario> | null, picture: string): readonly PictureUse[] {
  const beats = Object.entries(draft?.beats ?? {})
  const stages = [
    { path: ['stage'], stage: draft?.stage },
    ...beats.map(([beat, of]) => ({ path: ['beats', beat, 'stage'], stage: of?.stage })),
  ].flatMap(({ path, stage }): PictureUse[] =>
    stage?.picture?.file === picture ? [{ path, alt: stage.picture.alt ?? '' }] : [],
  )
  const moments = beats.flatMap(([beat, of]) =>
    (of?.script ?? []).flatMap((moment, i): PictureUse[] => {
      const inset: unknown = moment?.inset
      if (typeof inset !== 'object' || inset === null || !('picture' in inset) || inset.picture !== picture) return []
      const alt = 'alt' in inset && typeof inset.alt === 'string' ? inset.alt : ''
      return [{ path: ['beats', beat, 'script', i], alt }]
    }),
  )
  return [...stages, ...moments]
}

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
