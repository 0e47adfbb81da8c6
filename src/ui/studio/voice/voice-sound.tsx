import type { Voice } from '#scenario'
import { oneDecimalText, useLanguage, useText } from '../../text/index.ts'
import { useShownMedia } from '../pictures/use-shown-media.ts'
import { useStudio } from '../workbench/use-studio.tsx'

/** A voice that is there, to be listened to. */
export function VoiceSound({ voice: { file, ms } }: { readonly voice: Voice }) {
  const t = useText()
  const { language } = useLanguage()
  const { files } = useStudio()
  const ref = files.media[file]
  const { address, gone } = useShownMedia(file, ref ?? null)
  return (
    <div class="voice-sound">
      {gone || ref === undefined ? (
        <p>{t('studio.voice.gone')}</p>
      ) : (
        address !== null && (
          // Its words are the line itself.
          // oxlint-disable-next-line jsx-a11y/media-has-caption
          <audio controls preload="metadata" src={address} aria-label={t('studio.voice.listen')} />
        )
      )}
      <p class="hint">
        {t('studio.voice.length', { seconds: oneDecimalText(ms / 1000, language) })} · <code>{file}</code>
      </p>
    </div>
  )
}
