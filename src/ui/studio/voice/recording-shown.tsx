import { LONGEST_VOICE } from '#scenario'
import { LiveRegion } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import type { RecordingNow } from './use-recording.ts'

/** From here on it is loud enough, and from here on too loud. */
const GOOD = 0.08
const LOUD = 0.95

/** How a recording is getting on: what to do, how long it is, and how loud. Only the first is spoken by a screen reader. */
export function RecordingShown({ now }: { readonly now: RecordingNow }) {
  const t = useText()
  const words = now.is === 'idle' ? '' : t(`studio.voice.${now.is}`)
  return (
    <>
      <LiveRegion text={words} />
      {now.is !== 'idle' && <p aria-hidden="true">{words}</p>}
      {now.is === 'recording' && (
        <p class="voice-level">
          <meter min={0} max={1} low={GOOD} high={LOUD} value={now.level} aria-label={t('studio.voice.level')} />{' '}
          <span aria-hidden="true">
            {t(`studio.voice.${now.level < GOOD ? 'quiet' : now.level > LOUD ? 'loud' : 'good'}`)} ·{' '}
            {t('studio.voice.seconds', { seconds: now.seconds, most: LONGEST_VOICE / 1000 })}
          </span>
        </p>
      )}
    </>
  )
}
