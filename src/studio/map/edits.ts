import { insertKey, type JsonValue, type Path, removeAt } from '#scenario'
import { pathsTo } from '../script/beats.ts'
import { afterLook, inOrder, type TextEdit } from '../script/in-order.ts'
import { leadTo } from '../script/options.ts'
import { looseOf, writtenAt } from '../script/written.ts'

/** How long a new beat lasts, s. */
const NEW_BEAT_LASTS = 12

interface WayToInsertOn {
  readonly from: string
  readonly to: string | null
  /** Where the beat it leads to is named. */
  readonly path: Path
}

/**
 * Puts a new, empty beat on a way: it stands after the beat the way leads from, is as bad as that one, and leads on to where
 * the way led. On a way that led nowhere the new beat leads on to nothing yet.
 */
export const insertBeat = ({ from, to, path }: WayToInsertOn, name: string): TextEdit =>
  afterLook(
    (source) => looseOf(writtenAt(source, ['beats'])),
    (beats) => {
      const { harm, needs } = looseOf(beats[from])
      const ids = Object.keys(beats)
      const beat: JsonValue = {
        harm: typeof harm === 'string' ? harm : 'none',
        ...(typeof needs === 'string' && { needs }),
        lasts: NEW_BEAT_LASTS,
        ...(to !== null && { then: to }),
        script: [],
        actions: [],
      }
      return inOrder(
        (source) => insertKey(source, ['beats', name], beat, ids[ids.indexOf(from) + 1]),
        leadTo(path, name),
      )
    },
  )

/** Takes a beat out. What led to it leads to `to`, or where that is null still to the name that is gone. */
export const removeBeatLeading = (beat: string, to: string | null): TextEdit =>
  afterLook(
    (source) => pathsTo(source, beat),
    (paths) =>
      inOrder(
        ...(to === null
          ? []
          : paths.filter(([top, id]) => top !== 'beats' || id !== beat).map((path) => leadTo(path, to))),
        (source) => removeAt(source, ['beats', beat]),
      ),
  )
