import { SkipForward } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { useCover } from './cover-elements.tsx'

interface SkipProps {
  readonly spoken: boolean
  readonly untimed: boolean
  readonly onSkip: () => void
}

/** The act is being seen; any press moves on. */
export function Skip({ spoken, untimed, onSkip }: SkipProps) {
  const t = useText()
  const cover = useCover()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div class="play-controls play-skip">
      {/* The whole picture takes a press too; the button is the same thing for keyboard and ears. */}
      <button type="button" class="play-skip-area" tabIndex={-1} aria-hidden="true" onClick={onSkip} />
      <p class="play-status" ref={cover}>
        {spoken ? t('play.acting.saying') : t('play.acting.doing')}
      </p>
      <div class="play-control-row" ref={cover}>
        <Button ref={button} icon={SkipForward} size="large" data-control="skip" onClick={onSkip}>
          {untimed ? t('play.controls.next') : t('play.controls.skip')}
        </Button>
      </div>
    </div>
  )
}
