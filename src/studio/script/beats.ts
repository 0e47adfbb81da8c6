import { insertKey, type JsonValue, type Path, removeAt, renameKey, setValue } from '#scenario'
import { afterLook, inOrder, noEdit, type TextEdit } from './in-order.ts'
import { freshName } from './names.ts'
import { put } from './put.ts'
import { itemsOf, type Loose, looseOf, writtenAt } from './written.ts'

/** How long a new beat lasts, s. */
const NEW_BEAT_LASTS = 12

const beatsIn = (source: string): Loose => looseOf(writtenAt(source, ['beats']))

/** The name a beat gets that is added after another one. */
export const nextBeatName = (source: string): string => freshName('new-beat', new Set(Object.keys(beatsIn(source))))

/**
 * Adds a beat after another one and puts it on its way: where that one goes on to a beat by itself, it goes on to the new
 * one, and the new one to where it went. After an ending the new beat is one nothing leads to yet.
 */
export const addBeat = (after: string, name: string): TextEdit =>
  afterLook(beatsIn, (beats) => {
    const before = looseOf(beats[after])
    const { then, harm, needs } = before
    const between = typeof then === 'string'
    const ids = Object.keys(beats)
    const next = ids[ids.indexOf(after) + 1]
    const beat: JsonValue = {
      harm: typeof harm === 'string' && before['ending'] === undefined ? harm : 'none',
      ...(typeof needs === 'string' && { needs }),
      lasts: NEW_BEAT_LASTS,
      then: between ? then : after,
      script: [{ note: '' }],
      actions: [],
    }
    const ending: JsonValue = {
      harm: 'none',
      script: [{ note: '' }],
      ending: { outcome: 'stopped', title: '', text: '' },
    }
    return inOrder(
      (source) => insertKey(source, ['beats', name], between ? beat : ending, next),
      between ? put(['beats', after, 'then'], name) : noEdit,
    )
  })

/** Everything in a scenario that names a beat: the paths of those names. */
export function pathsTo(source: string, beat: string): readonly Path[] {
  const found: Path[] = []
  const look = (then: unknown, path: Path): void => {
    if (then === beat) found.push(path)
    for (const [i, branch] of itemsOf(then).entries())
      if (looseOf(branch)['go'] === beat) found.push([...path, i, 'go'])
  }
  if (writtenAt(source, ['start']) === beat) found.push(['start'])
  for (const [id, written] of Object.entries(beatsIn(source))) {
    const { then, actions } = looseOf(written)
    look(then, ['beats', id, 'then'])
    for (const [i, action] of itemsOf(actions).entries())
      look(looseOf(action)['then'], ['beats', id, 'actions', i, 'then'])
  }
  return found
}

const lead = (paths: readonly Path[], beat: string): readonly TextEdit[] =>
  paths.map((path) => (source: string) => setValue(source, path, beat))

/** Gives a beat another name, everywhere it is named. */
export const renameBeat = (from: string, to: string): TextEdit =>
  afterLook(
    (source) => pathsTo(source, from),
    (paths) => inOrder(...lead(paths, to), (source) => renameKey(source, ['beats', from], to)),
  )

/** Takes a beat out. What led to it leads to where it went on by itself, if that is a single beat. */
export const removeBeat = (beat: string): TextEdit =>
  afterLook(
    (source) => ({ paths: pathsTo(source, beat), then: looseOf(beatsIn(source)[beat])['then'] }),
    ({ paths, then }) =>
      inOrder(...(typeof then === 'string' && then !== beat ? lead(paths, then) : []), (source) =>
        removeAt(source, ['beats', beat]),
      ),
  )

/** Makes an ending of a beat, or a beat that goes on of an ending. */
export const setEnding = (beat: string, outcome: string | null, goOn: string): TextEdit => {
  const path: Path = ['beats', beat]
  if (outcome === null)
    return inOrder(
      put([...path, 'ending'], undefined),
      put([...path, 'lasts'], NEW_BEAT_LASTS),
      put([...path, 'then'], goOn),
    )
  return inOrder(
    ...['lasts', 'then', 'needs', 'actBy', 'rebuff', 'urgent', 'ask', 'actions'].map((key) =>
      put([...path, key], undefined),
    ),
    put([...path, 'ending'], { outcome, title: '', text: '' }),
  )
}
