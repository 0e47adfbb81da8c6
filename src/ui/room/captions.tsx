import { useLanguage, useText, useWords } from '../text/index.ts'
import type { PlayState } from '#play'
import { allInStrip, shownWords } from '../play/shown-words.ts'

/** What is said, done, heard and thought, in letters that can be read from the last row of a class. */
export function Captions({ state, lang }: { readonly state: PlayState; readonly lang: string | undefined }) {
  const t = useText()
  const words = useWords()
  const { language } = useLanguage()
  const { captions } = shownWords(words, state, allInStrip)
  return (
    <div class="room-captions" data-many={captions.length > 2 || undefined}>
      {captions.map(({ key, kind, name, text }) => (
        <p
          key={key}
          class={`room-caption room-caption-${kind}`}
          // Sounds and silence are said by the program, the rest by the author.
          lang={kind === 'sound' || kind === 'silence' ? undefined : lang}
        >
          {kind === 'thought' && <b lang={language}>{t('play.words.youThink')}: </b>}
          {name !== null && <b>{name}</b>}
          {kind === 'offstage' && <small lang={language}> {t('play.words.offstage')}</small>}
          {name !== null && (kind === 'deed' ? ' ' : ': ')}
          {kind === 'thought' ? <i>{text}</i> : text}
        </p>
      ))}
    </div>
  )
}
