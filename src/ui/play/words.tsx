import { RadioTower } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { PlayState } from '#play'
import { Icon, useMeasured } from '../parts/index.ts'
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

/** Scrolls a box until a line in it can be read from its beginning, and to its end where it fits. */
function showLine(box: HTMLElement, line: HTMLElement): void {
  const top = line.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop
  const last = top + line.offsetHeight - box.clientHeight
  box.scrollTo(0, Math.min(top, Math.max(last, 0)))
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
  const shown = captions.map(({ key }) => key).join(' ')
  const knownRef = useRef({ keys: new Set<string>(), newest: '' })
  const follow = () => {
    const line = [...(strip.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(
      ({ dataset }) => dataset['key'] === knownRef.current.newest,
    )
    if (strip.current !== null && line !== undefined) showLine(strip.current, line)
  }
  // Where the strip scrolls, the line that has come last is in view, whatever comes and goes around it.
  useLayoutEffect(() => {
    const keys = shown.split(' ')
    const { newest, keys: known } = knownRef.current
    const fresh = keys.filter((key) => !known.has(key)).at(-1)
    knownRef.current = { keys: new Set(keys), newest: fresh ?? (keys.includes(newest) ? newest : (keys.at(-1) ?? '')) }
    follow()
  }, [shown, state.notes.length])
  useMeasured(strip, follow)
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
