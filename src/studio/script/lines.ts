import { type Inhibitor, insertItem, type JsonValue, moveAt, type Path, removeAt, renameKey, setValue } from '#scenario'
import { afterLook, inOrder, noEdit, type TextEdit } from './in-order.ts'
import { freshName, wordsAsName } from './names.ts'
import { put } from './put.ts'
import { withRoomAbove, withTimesInOrder } from './times.ts'
import { isTextKey, personKeys, type TextKey, textKeysOf, type Voice, voiceOf } from './voice.ts'
import { itemsOf, type Loose, looseOf, writtenAt } from './written.ts'

/** What holds one back in a thought until its author says what does. */
const FIRST_INHIBITOR: Inhibitor = 'ambiguity'

const scriptOf = (beat: string): Path => ['beats', beat, 'script']
const lineOf = (beat: string, index: number): Path => ['beats', beat, 'script', index]

/** A text of the file has no line breaks: pasted ones become spaces. */
export const onOneLine = (text: string): string => text.replaceAll(/[ \t]*[\r\n]+[ \t]*/g, ' ')

/** Writes the words of a line. */
export const setLineText = (beat: string, index: number, key: TextKey, text: string): TextEdit =>
  inOrder(put([...lineOf(beat, index), key], onOneLine(text)), withTimesInOrder(beat))

/** Sets a line's second by hand; null lets it follow again when the line above has been read. */
export const setLineTime = (beat: string, index: number, seconds: number | null): TextEdit =>
  inOrder(
    afterLook(
      (source) => Object.keys(looseOf(writtenAt(source, lineOf(beat, index))))[0],
      (first) => put([...lineOf(beat, index), 'at'], seconds ?? undefined, first),
    ),
    withTimesInOrder(beat),
  )

/** What a new line of a voice is written as. */
function newLine(voice: Voice, text: string): JsonValue {
  switch (voice.of) {
    case 'say':
    case 'does':
      return { ...(voice.who !== null && { who: voice.who }), [voice.of]: text }
    case 'thought':
      return { thought: text, inhibitor: FIRST_INHIBITOR }
    case 'note':
    case 'sound':
    case 'stage':
      return { note: text }
  }
}

/** Adds a line that stands at `index` then. It comes when the one above has been read; those below move later as needed. */
export const addLine = (beat: string, index: number, voice: Voice, text = ''): TextEdit =>
  inOrder(
    afterLook(
      (source) => writtenAt(source, scriptOf(beat)) !== undefined,
      (there) => (there ? noEdit : put(scriptOf(beat), [])),
    ),
    (source) => insertItem(source, scriptOf(beat), index, newLine(voice, text)),
    withRoomAbove(beat, index + 1),
    withTimesInOrder(beat),
  )

/** Cuts a line's words in two at an offset (UTF-16 units): what stands after it becomes the next line, of the same voice. */
export const splitLine = (beat: string, index: number, key: TextKey, offset: number): TextEdit =>
  afterLook(
    (source) => looseOf(writtenAt(source, lineOf(beat, index))),
    (line) => {
      const text = typeof line[key] === 'string' ? line[key] : ''
      return inOrder(
        (source) => setValue(source, [...lineOf(beat, index), key], text.slice(0, offset).trimEnd()),
        addLine(beat, index + 1, voiceWith(line, key), text.slice(offset).trimStart()),
      )
    },
  )

function voiceWith(line: Loose, key: TextKey): Voice {
  if (key === 'note' || key === 'thought') return { of: key }
  return { of: key, who: typeof line['who'] === 'string' ? line['who'] : null }
}

/** Whether a line would leave nothing behind if its words were gone. */
export const isOnlyWords = (line: unknown): boolean =>
  Object.keys(looseOf(line)).every((key) => ['at', 'who', 'to', 'inhibitor'].includes(key) || isTextKey(key))

/** Takes a line out. */
export const removeLine = (beat: string, index: number): TextEdit =>
  inOrder((source) => removeAt(source, lineOf(beat, index)), withTimesInOrder(beat))

/** Takes a text out of a line that directs the stage as well. */
export const removeLineText = (beat: string, index: number, key: TextKey): TextEdit =>
  inOrder(
    (source) => removeAt(source, [...lineOf(beat, index), key]),
    key === 'thought' ? put([...lineOf(beat, index), 'inhibitor'], undefined) : noEdit,
    withTimesInOrder(beat),
  )

/** Moves a line to another place in its beat. The seconds that were set stay with the places, so that times go on rising. */
export const moveLine = (beat: string, from: number, to: number): TextEdit =>
  afterLook(
    (source) => itemsOf(writtenAt(source, scriptOf(beat))).map((line) => looseOf(line)['at']),
    (times) => {
      const order = times.map((_, i) => i)
      const [moved = from] = order.splice(from, 1)
      order.splice(to, 0, moved)
      return inOrder(
        (source) => moveAt(source, lineOf(beat, from), to),
        ...order.flatMap((before, i) => {
          const [stays, came] = [times[i], times[before]]
          if (stays === came || (typeof stays !== 'number' && stays !== undefined)) return []
          return [setTime(beat, i, stays)]
        }),
        withTimesInOrder(beat),
      )
    },
  )

const setTime = (beat: string, index: number, at: number | undefined): TextEdit =>
  afterLook(
    (source) => Object.keys(looseOf(writtenAt(source, lineOf(beat, index))))[0],
    (first) => put([...lineOf(beat, index), 'at'], at, first),
  )

/** Gives a line to another voice; its words stay. A line that becomes a sound of its own loses them. */
export const setVoice = (beat: string, index: number, voice: Voice): TextEdit =>
  afterLook(
    (source) => looseOf(writtenAt(source, lineOf(beat, index))),
    (line) => {
      const path = lineOf(beat, index)
      const [main] = textKeysOf(line)
      const before = voiceOf(line)
      const edits: TextEdit[] = []
      if (voice.of === 'sound' || voice.of === 'stage') {
        for (const key of textKeysOf(line)) edits.push(put([...path, key], undefined))
        if (voice.of === 'sound' && line['sound'] === undefined) edits.push(put([...path, 'sound'], 'door'))
        if (voice.of === 'stage') edits.push(put([...path, 'sound'], undefined))
      } else if (main === undefined) {
        edits.push(put([...path, voice.of], ''))
      } else if (main !== voice.of && line[voice.of] === undefined) {
        edits.push((source) => renameKey(source, [...path, main], voice.of))
      }
      if ('who' in voice && voice.who !== null) edits.push(put([...path, 'who'], voice.who, voice.of))
      else if (!needsPerson(line)) edits.push(put([...path, 'who'], undefined))
      if (voice.of === 'thought' && line['inhibitor'] === undefined)
        edits.push(put([...path, 'inhibitor'], FIRST_INHIBITOR))
      if (voice.of !== 'thought' && before.of === 'thought') edits.push(put([...path, 'inhibitor'], undefined))
      return inOrder(...edits, withTimesInOrder(beat))
    },
  )

const needsPerson = (line: Loose): boolean =>
  line['inset'] !== undefined || personKeys.some((key) => line[key] !== undefined)

/** Marks a line as a sign of what goes wrong. It gets a name of its own, made of the beat's. */
export const addCue = (beat: string, index: number, text: string): TextEdit =>
  afterLook(
    (source) => cueNames(source),
    (taken) =>
      put([...lineOf(beat, index), 'cue'], { id: freshName(wordsAsName(text) || `${beat}-sign`, taken), text }),
  )

/** The names of all cues of a scenario. */
export function cueNames(source: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const beat of Object.values(looseOf(writtenAt(source, ['beats'])))) {
    for (const line of itemsOf(looseOf(beat)['script'])) {
      const { id } = looseOf(looseOf(line)['cue'])
      if (typeof id === 'string') names.add(id)
    }
  }
  return names
}
