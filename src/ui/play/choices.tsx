import type { Ref } from 'preact'
import type { Option } from '#engine'
import { Button } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { useCover } from './cover-elements.tsx'
import type { Pointer } from './use-pointer.ts'

interface ChoicesProps {
  readonly options: readonly Option[]
  readonly by: 'step-in' | 'ask'
  /** Whether the lines can be read yet. */
  readonly lines: boolean
  /** Practice tells each line's rung in plain words; assessment hides it. */
  readonly rungs: boolean
  readonly numbers: boolean
  readonly lang: string | undefined
  readonly heading: Ref<HTMLHeadingElement>
  readonly pointer: Pointer
  readonly onShow: () => void
  readonly onChoose: (id: string) => void
  readonly onBack: () => void
}

function Rung({ option }: { readonly option: Option }) {
  const t = useText()
  if (option.rung === null) return <span class="play-rung play-rung-none">{t('play.choices.other')}</span>
  return (
    <span class="play-rung">
      {t(`vocabulary.rung.${option.rung}`)} <small>{t(`vocabulary.rungName.${option.rung}`)}</small>
    </span>
  )
}

/** What can be said or done now, in the order given. */
export function Choices(props: ChoicesProps) {
  const { options, by, lines, rungs, numbers, lang, heading, pointer, onShow, onChoose, onBack } = props
  const t = useText()
  const cover = useCover()
  return (
    <section
      class="play-choices"
      aria-labelledby="play-choices-heading"
      data-armed={pointer.armed ? '' : undefined}
      // What has opened under a mouse that rests is not pressed by it.
      onClickCapture={(event) => pointer.isMeant(event) || event.stopPropagation()}
      ref={cover}
    >
      <div class="play-choices-head">
        <h2 id="play-choices-heading" ref={heading} tabIndex={-1}>
          {t('play.choices.heading')}
        </h2>
        <Button data-control="step-back" kbd="Escape" onClick={onBack}>
          {t('play.choices.back')}
        </Button>
        <p class="play-choices-hint">
          {by === 'ask' ? `${t('play.choices.waiting')} ${t('play.choices.silence')}` : t('play.choices.paused')}
        </p>
      </div>
      {lines && (
        <ol
          class={rungs ? 'play-options play-options-rungs' : 'play-options'}

          aria-label={t('play.choices.options')}
        >
          {options.map((option, i) => (
            <li key={option.id}>
              <button
                type="button"
                class={option.spoken ? 'play-option' : 'play-option play-option-done'}
                data-option={option.id}
                aria-keyshortcuts={numbers ? String(i + 1) : undefined}
                // The second press of a double press on *Show lines* is not a choice.
                onClick={(event) => event.detail < 2 && onChoose(option.id)}
              >
                {numbers && (
                  <kbd class="kbd play-option-number" aria-hidden="true">
                    {i + 1}
                  </kbd>
                )}
                {rungs && <Rung option={option} />}
                <span class="play-option-words" lang={lang}>
                  {option.label}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {!lines && (
        <Button variant="primary" size="large" data-control="show-lines" onClick={onShow}>
          {t('play.choices.show')}
        </Button>
      )}
    </section>
  )
}
