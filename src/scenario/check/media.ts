import type { MediaUse } from '../media/kinds.ts'
import type { Media } from '../media/media-file.ts'
import { mediaPattern } from '../schema-media.ts'
import type { Path } from '../source/document.ts'
import { nearest } from '../suggest.ts'
import type { Context } from './context.ts'
import { faultOfFile } from './media-file.ts'
import { beatsOf, momentsOf } from './walk.ts'

/**
 * F19, F20: the author's own files are in the scenario's folder, are what they are called, and are small enough. `media` is what
 * is in the folder; `none`: the scenario came as a file alone; undefined: nobody has looked. `namedElsewhere`: what translations name.
 */
export function checkMedia(
  check: Context,
  media: Media | 'none' | undefined,
  namedElsewhere: readonly string[] = [],
): void {
  for (const { path } of momentsOf(check.scenario)) {
    if (check.written([...path, 'voice']) && !check.written([...path, 'say']))
      check.errorAtKey([...path, 'voice'], { code: 'voice-without-say' })
  }
  if (media === undefined) return
  const used = new Set<string>(namedElsewhere)
  for (const { path, file, use, ms } of usesIn(check)) {
    // What is no path has been told.
    if (!mediaPattern.test(file)) continue
    used.add(file)
    const fault = faultOfFile({ file, use, ms }, media)
    if (fault?.severity === 'error') check.error(path, fault.data)
    else if (fault !== null) check.warn(path, fault.data)
  }
  if (media === 'none') return
  for (const file of Object.keys(check.scenario.credits ?? {}))
    if (mediaPattern.test(file) && !media.has(file))
      check.errorAtKey(['credits', file], () => ({
        code: 'media-missing',
        file,
        suggestion: nearest(file, [...media.keys()]),
      }))
  // It is said at the id, which names the folder.
  for (const file of media.keys()) if (!used.has(file)) check.warn(['id'], { code: 'media-unused', file })
}

interface Use {
  readonly path: Path
  readonly file: string
  readonly use: MediaUse
  readonly ms?: number | undefined
}

/** The pictures that are whole places. */
function placesIn(check: Context): Use[] {
  const stages = [
    { path: ['stage'], stage: check.scenario.stage },
    ...[...beatsOf(check.scenario)].map(({ path, beat }) => ({ path: [...path, 'stage'], stage: beat.stage })),
  ]
  return stages.flatMap(({ path, stage }): Use[] => {
    const file = stage?.picture?.file
    return file === undefined ? [] : [{ path: [...path, 'picture', 'file'], file, use: 'place' }]
  })
}

function usesIn(check: Context): Use[] {
  const inMoments = [...momentsOf(check.scenario)].flatMap(({ path, item: { inset, voice } }): Use[] => {
    const uses: Use[] = []
    if (typeof inset === 'object' && 'picture' in inset && inset.picture !== undefined)
      uses.push({ path: [...path, 'inset', 'picture'], file: inset.picture, use: 'picture' })
    if (voice?.file !== undefined)
      uses.push({ path: [...path, 'voice', 'file'], file: voice.file, use: 'voice', ms: voice.ms })
    return uses
  })
  return [...placesIn(check), ...inMoments]
}
