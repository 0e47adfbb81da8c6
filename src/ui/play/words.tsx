import { RadioTower } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { PlayState } from '#play'
import { Icon } from '../parts/index.ts'
import { useLanguage, useText } from '../text/index.ts'
import { useCover } from './cover-elements.tsx'
import { Notes } from './notes.tsx'
import type { Caption } from './shown-words.ts'

function CaptionLine({ caption }: { readonly caption: Caption }) {
  const t = useText()
  const { language } = useLanguage()
  const { kind, you, text } = caption
  // Sounds and silence are said by the program, the rest by the author.
  const ours = kind === 'sound' || kind === 'silence'
  const isOwn = kind === 'thought'
  const name = isOwn ? t('play.words.youThink') : caption.name
  return (
    <p
      class={`play-caption play-caption-${kind}${you ? ' play-caption-you' : ''}`}
      data-key={caption.key}
      lang={ours ? language : undefined}
    >
      {kind === 'radio' && <Icon icon={RadioTower} label={t('play.words.radio')} />}
      <span>
        {name !== null && (
          <b class="play-name" lang={isOwn ? language : undefined}>
            {name}
          </b>
        )}
        {kind === 'offstage' && (
          <small class="play-from" lang={language}>
            {t('play.words.offstage')}
          </small>
        )}
        {name !== null && (kind === 'deed' ? ' ' : <span class="visually-hidden">: </span>)}
        {text}
      </span>
    </p>
  )
}

interface WordsProps {
  readonly state: PlayState
  readonly captions: readonly Caption[]
  /** The strip lies on the picture, not beside or under it. */
  readonly onPicture: boolean
  readonly lang: string | undefined
  readonly missing: boolean
  /** That this device has no voice to read aloud with, or ''. */
  readonly noVoice: string
}

/** The strip of words: narration, movements, sounds, voices from out of view, and all that does not stand on the picture. */
export function Words({ state, captions, onPicture, lang, missing, noVoice }: WordsProps) {
  const t = useText()
  const cover = useCover()
  const strip = useRef<HTMLElement>(null)
  const latest = captions.at(-1)?.key
  // Where the strip scrolls, what has come last is in view.
  useLayoutEffect(() => {
    strip.current?.scrollTo(0, strip.current.scrollHeight)
  }, [latest])
  return (
    <section class="play-words" aria-label={t('play.words.label')} tabIndex={onPicture ? undefined : 0} ref={strip}>
      <Notes state={state} lang={lang} />
      {missing && <p class="play-missing">{t('frame.missing.stage')}</p>}
      {noVoice !== '' && <p class="play-missing">{noVoice}</p>}
      {captions.length > 0 && (
        <div class="play-captions" lang={lang} ref={cover}>
          {captions.map((c) => (
            <CaptionLine key={c.key} caption={c} />
          ))}
        </div>
      )}
    </section>
  )
}
