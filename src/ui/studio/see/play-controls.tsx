import { Hand, Pause, Play, Square, TextCursorInput } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { PlayState } from '#play'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import type { Seen } from './use-seen.ts'

interface PlayControlsProps {
  readonly seen: Seen
  readonly state: PlayState
  readonly lang: string | undefined
}

/** The scene as a trainee plays it from here on: stepping in, the options, pause and end. */
export function PlayControls({ seen, state, lang }: PlayControlsProps) {
  const t = useText()
  const { session } = seen
  const { options, phase, paused, view } = state
  const pause = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const isOpen = options !== null
  // The button that had the focus may be gone: *Play* when it begins, an option when it has been chosen.
  useEffect(() => {
    if (isOpen) list.current?.querySelector('button')?.focus()
    else if (document.activeElement === document.body) pause.current?.focus()
  }, [isOpen])
  const over = state.endingOver || phase === 'done'
  return (
    <div class="see-playing">
      <div class="see-controls">
        <Button
          ref={pause}
          icon={paused ? Play : Pause}
          data-see-control="pause"
          onClick={() => session.pause(!paused)}
        >
          {t(paused ? 'studio.see.goOn' : 'studio.see.pause')}
        </Button>
        {phase === 'acting' ? (
          <Button data-see-control="skip" onClick={() => session.skip()}>
            {t('studio.see.skip')}
          </Button>
        ) : phase === 'choosing' ? (
          <Button data-see-control="step-back" onClick={() => session.stepBack()}>
            {t('studio.see.stepBack')}
          </Button>
        ) : seen.watching ? null : (
          <Button
            icon={Hand}
            variant="primary"
            data-see-control="step-in"
            aria-disabled={view.onOffer === 0 || paused || phase !== 'playing'}
            onClick={() => session.stepIn()}
          >
            {t('studio.see.stepIn')}
          </Button>
        )}
        <Button icon={Square} data-see-control="stop" onClick={seen.stop}>
          {t('studio.see.stop')}
        </Button>
        <Button icon={TextCursorInput} variant="ghost" data-see-control="stop-here" onClick={seen.stopHere}>
          {t('studio.see.stopHere')}
        </Button>
      </div>
      {options !== null && (
        <ol class="see-options" ref={list} aria-label={t('studio.see.options')} lang={lang}>
          {options.map((option) => (
            <li key={option.id}>
              <button
                type="button"
                class={option.spoken ? 'see-option see-option-said' : 'see-option'}
                data-option={option.id}
                onClick={() => session.act(option.id)}
              >
                {option.label}
              </button>
            </li>
          ))}
        </ol>
      )}
      <p class="see-over" role="status">
        {over && t('studio.see.over')}
      </p>
    </div>
  )
}
