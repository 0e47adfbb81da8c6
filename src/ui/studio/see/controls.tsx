import { Play, SkipBack, SkipForward } from 'lucide'
import { Button, IconButton } from '../../parts/index.ts'
import { clockText, useText } from '../../text/index.ts'
import type { Seen } from './use-seen.ts'

interface ControlsProps {
  readonly seen: Seen
  /** Null where there is nothing before, or after. */
  readonly onBefore: (() => void) | null
  readonly onAfter: (() => void) | null
}

/** How finely a beat is gone through, ms. */
const STEP = 100

/** From picture to picture, to any second of the beat, and the scene from there on. */
export function Controls({ seen, onBefore, onAfter }: ControlsProps) {
  const t = useText()
  const { at, length } = seen
  const time = t('studio.see.time', { at: clockText(at), of: clockText(length) })
  return (
    <div class="see-controls">
      <IconButton
        icon={SkipBack}
        label={t('studio.see.before')}
        kbd=","
        data-see-control="before"
        aria-disabled={onBefore === null}
        onClick={() => onBefore?.()}
      />
      <Button icon={Play} variant="primary" data-see-control="play" onClick={seen.play}>
        {t('studio.see.play')}
      </Button>
      <IconButton
        icon={SkipForward}
        label={t('studio.see.after')}
        kbd="."
        data-see-control="after"
        aria-disabled={onAfter === null}
        onClick={() => onAfter?.()}
      />
      <label class="see-scrub">
        <span class="visually-hidden">{t('studio.see.scrub')}</span>
        <input
          type="range"
          min={0}
          max={Math.max(STEP, length)}
          step={STEP}
          value={at}
          aria-valuetext={time}
          data-see-control="scrub"
          onInput={(event) => seen.scrub(Number(event.currentTarget.value))}
        />
      </label>
      <span class="see-time">{time}</span>
    </div>
  )
}
