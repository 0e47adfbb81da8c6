import { useText, useWords } from '../text/index.ts'
import type { PlayState } from '#play'
import { shownWords } from '../play/shown-words.ts'

/** What is said, done, heard and thought, in letters that can be read from the last row of a class. */
export function Captions({ state, lang }: { readonly state: PlayState; readonly lang: string | undefined }) {
  const t = useText()
  const words = useWords()
  const { captions, thought } = shownWords(words, state, { speech: true, sounds: true })
  return (
    <div class="room-captions" data-many={captions.length + (thought === null ? 0 : 1) > 2 || undefined}>
      {captions.map(({ key, kind, name, text }) => (
        <p
          key={key}
          class={`room-caption room-caption-${kind}`}
          // Sounds and silence are said by the program, the rest by the author.
          lang={kind === 'sound' || kind === 'silence' ? undefined : lang}
        >
          {name !== null && <b>{name}</b>}
          {name !== null && (kind === 'deed' ? ' ' : ': ')}
          {text}
        </p>
      ))}
      {thought !== null && (
        <p class="room-caption room-caption-thought">
          <b>{t('play.words.youThink')}</b>: <i lang={lang}>{thought.text}</i>
        </p>
      )}
    </div>
  )
}
