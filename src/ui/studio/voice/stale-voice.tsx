import { Check, TriangleAlert } from 'lucide'
import type { VoiceOf } from '#studio'
import { Button, Icon } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { useVoiceEdits } from './use-voice-edits.ts'

interface StaleVoiceProps {
  readonly of: VoiceOf
  /** Those that are spoken. */
  readonly words: string
}

/** Says that a voice speaks other words than its line has by now. It is recorded anew below, or said to fit all the same. */
export function StaleVoice({ of, words }: StaleVoiceProps) {
  const t = useText()
  const { editable } = useStudio()
  const edits = useVoiceEdits(of)
  return (
    <div class="voice-stale" data-voice-stale>
      <p>
        <Icon icon={TriangleAlert} /> {t('studio.voice.stale')}
      </p>
      <blockquote lang={of.lang ?? undefined}>{words}</blockquote>
      <Button size="small" icon={Check} data-voice-does="accept" disabled={!editable} onClick={() => edits.accept()}>
        {t('studio.voice.fits')}
      </Button>
    </div>
  )
}
