import { useState } from 'preact/hooks'
import {
  closesCircle,
  cursorAt,
  freshName,
  insertBeat,
  leadTo,
  type MapWay,
  removeBeatLeading,
  type ScenarioMap,
} from '#studio'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { wayName } from './way-words.ts'

/** What has been done, said aloud. `turn` counts up, so that the same words are said again. */
export interface Said {
  readonly words: string
  readonly turn: number
}

export interface MapEdits {
  readonly said: Said
  connect(way: MapWay, to: string): void
  /** Gives the new beat's name; null where it could not be made. */
  insert(way: MapWay): string | null
  remove(beat: string, leadTo: string | null): boolean
}

/** The edits of the text that the map makes, each one step of the history. What came of it is told in `said`. */
export function useMapEdits(map: ScenarioMap | null): MapEdits {
  const t = useText()
  const { edit, setCursor } = useStudio()
  const [said, setSaid] = useState<Said>({ words: '', turn: 0 })
  const say = (words: string): void => setSaid(({ turn }) => ({ words, turn: turn + 1 }))
  const told = (done: boolean, words: string): boolean => {
    say(done ? words : t('studio.map.notNow'))
    return done
  }
  return {
    said,
    connect(way, to) {
      const { from, path } = way
      if (to === way.to) return
      if (closesCircle(from, to, map?.ways ?? [])) say(t('studio.map.circle', { beat: to, from }))
      else told(edit('link', leadTo(path, to)), t('studio.map.connected', { what: wayName(way, t), beat: to }))
    },
    insert(way) {
      const name = freshName(t('studio.map.newBeat'), new Set(map?.beats.map(({ id }) => id)))
      if (!told(edit('beat', insertBeat(way, name)), t('studio.map.inserted', { beat: name, from: way.from })))
        return null
      setCursor(cursorAt(['beats', name]))
      return name
    },
    remove(beat, instead) {
      const words = t('studio.map.removed', { beat })
      if (!told(edit('remove', removeBeatLeading(beat, instead)), words)) return false
      setCursor(instead === null ? cursorAt([]) : cursorAt(['beats', instead]))
      return true
    },
  }
}
