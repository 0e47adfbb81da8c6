import { Eye, Pin, SkipForward } from 'lucide'
import { Button } from '../parts/index.ts'
import type { Settings } from '../ports/index.ts'
import { useText } from '../text/index.ts'
import { useCover } from './cover-elements.tsx'
import { stepInKey } from '../parts/keys/index.ts'

interface ControlsProps {
  readonly settings: Settings
  readonly untimed: boolean
  /** A few words above the controls, or ''. */
  readonly status: string
  /** How often the trainee has been brushed off: each time it grows, the controls move once to invite again. */
  readonly invites: number
  readonly looking: boolean
  readonly onNotice: () => void
  readonly onLook: () => void
  readonly onStepIn: () => void
  readonly onNext: () => void
  /** The ending plays: nothing can be done any more, only looked at. */
  readonly over: boolean
}

/** *Notice*, *Look* and *Step in*, there at every moment and always in the same place. */
export function Controls(props: ControlsProps) {
  const { settings, untimed, status, invites, looking, over } = props
  const t = useText()
  const cover = useCover()
  const key = (k: string) => (settings.shortcuts ? k : null)
  return (
    <div
      class={`play-controls${invites > 0 ? ' play-invites' : ''}`}
      role="group"
      aria-label={t('play.controls.label')}
      key={`controls-${invites}`}
    >
      {status !== '' && (
        <p class="play-status" ref={cover}>
          {status}
        </p>
      )}
      <div class="play-control-row" ref={cover}>
        <Button
          class="play-look-button"
          icon={Eye}
          kbd={key(settings.keys.look)}
          data-control="look"
          aria-expanded={looking}
          onClick={props.onLook}
        >
          {t('play.controls.look')}
        </Button>
        {!over && (
          <Button
            class="play-notice-button"
            icon={Pin}
            kbd={key(settings.keys.notice)}
            data-control="notice"
            onClick={props.onNotice}
          >
            {t('play.controls.notice')}
          </Button>
        )}
        {untimed && (
          <Button class="play-next-button" icon={SkipForward} data-control="next" onClick={props.onNext}>
            {t('play.controls.next')}
          </Button>
        )}
        {!over && (
          <Button
            class="play-step-in-button"
            variant="primary"
            size="large"
            kbd={key(stepInKey(settings.keys, untimed))}
            data-control="step-in"
            onClick={props.onStepIn}
          >
            {t('play.controls.stepIn')}
          </Button>
        )}
      </div>
    </div>
  )
}
