import { type Draft, mediaNamedIn, parseScenario, type Scenario, type Voice } from '#scenario'
import {
  type DraftFiles,
  freshVoice,
  SCENARIO,
  textNames,
  voiceIn,
  type VoiceOf,
  withoutCredit,
  withVoice,
  wordsOfLine,
} from '#studio'
import { useStudio } from '../workbench/use-studio.tsx'

interface VoiceEdits {
  /** Gives the line this voice, in place of the one it has. False where it cannot be written at this moment. */
  give(voice: { readonly bytes: Uint8Array; readonly ms: number }): Promise<boolean>
  /** Says that the voice fits the words of its line as they are now. */
  accept(): boolean
  /** Takes the voice away. */
  remove(): boolean
}

/** The edits of a line's voice: the text and the file in one step, so that they are undone together. */
export function useVoiceEdits(of: VoiceOf): VoiceEdits {
  const { draft, reading } = useStudio()

  function write(made: (now: Draft<Scenario>) => Voice | null, media: DraftFiles['media']): boolean {
    // The text may have been edited while the file was being read.
    const { texts } = draft.document.files()
    const now = parseScenario(texts[SCENARIO] ?? '', SCENARIO).draft()
    const before = voiceIn(of, now, reading.locales)
    const edited = now === null || !draft.editable() ? null : withVoice(of, made(now), now, texts)
    if (edited === null) return false
    const gone = before !== null && !isNamed(before.file, { ...texts, ...edited }) ? before.file : null
    const whole = gone === null ? edited : { ...edited, ...withoutCredit({ ...texts, ...edited }, gone) }
    draft.document.edit('media', { texts: whole, media: gone === null ? media : { ...media, [gone]: null } })
    return true
  }

  const wordsNow = (now: Draft<Scenario>): Pick<Voice, 'words'> => {
    const words = wordsOfLine(of, now, reading.locales)
    return words === '' ? {} : { words }
  }

  return {
    async give({ bytes, ms }) {
      const ref = await draft.keepMedia(bytes)
      const file = freshVoice(of, Object.keys(draft.document.files().media))
      return write((now) => ({ file, ms, ...wordsNow(now) }), { [file]: ref })
    },
    accept: () =>
      write((now) => {
        const voice = voiceIn(of, now, reading.locales)
        return voice && { ...voice, ...wordsNow(now) }
      }, {}),
    remove: () => write(() => null, {}),
  }
}

type Texts = DraftFiles['texts']

/** Whether anything but its own credit still names a file. */
function isNamed(file: string, texts: Texts): boolean {
  return textNames({ texts, media: {} }).some((name) =>
    mediaNamedIn((texts[name] ?? '').replace(`"${file}":`, '')).includes(file),
  )
}
