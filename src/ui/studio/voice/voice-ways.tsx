import { FileAudio, Mic, Square, Trash2 } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { LONGEST_VOICE, type Voice } from '#scenario'
import type { VoiceOf } from '#studio'
import { Button } from '../../parts/index.ts'
import type { NoRecording, Samples } from '../../ports/index.ts'
import { oneDecimalText, useLanguage, useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { bringVoice, type VoiceFile, voiceFile, type VoiceRefusal } from './bring-voice.ts'
import { RecordingShown } from './recording-shown.tsx'
import { useRecording } from './use-recording.ts'
import { useVoiceEdits } from './use-voice-edits.ts'

type Said =
  | { readonly is: 'kept'; readonly ms: number }
  | { readonly is: 'busy'; readonly file: string }
  | { readonly is: 'removed' | 'failed' }
  | { readonly is: 'refused'; readonly why: VoiceRefusal }
  | { readonly is: 'no-microphone'; readonly why: NoRecording }
  | null

interface VoiceWaysProps {
  readonly of: VoiceOf
  readonly voice: Voice | null
}

/** Records a line, brings a file in which it is spoken, takes its voice away. */
export function VoiceWays({ of, voice }: VoiceWaysProps) {
  const t = useText()
  const { parts, editable } = useStudio()
  const edits = useVoiceEdits(of)
  const [said, setSaid] = useState<Said>(null)
  const input = useRef<HTMLInputElement>(null)

  const take = async (made: VoiceFile): Promise<void> => {
    if (!made.ok) return setSaid({ is: 'refused', why: made.refusal })
    setSaid((await edits.give(made)) ? { is: 'kept', ms: made.ms } : { is: 'failed' })
  }
  const recorded = (samples: Samples | null): void => {
    if (samples === null) setSaid({ is: 'no-microphone', why: 'failed' })
    else void take(voiceFile(samples)).catch(() => setSaid({ is: 'failed' }))
  }
  const { now, begin, end } = useRecording(parts.recorder)
  const bring = async (file: File): Promise<void> => {
    setSaid({ is: 'busy', file: file.name })
    await bringVoice(file, parts.recorder.decode)
      .then(take)
      .catch(() => setSaid({ is: 'failed' }))
  }
  const isRecording = now.is === 'recording'

  return (
    <>
      <RecordingShown now={now} />
      <p class="voice-ways">
        <Button
          size="small"
          icon={isRecording ? Square : Mic}
          data-voice-does={isRecording ? 'stop' : 'record'}
          disabled={!editable || now.is === 'asking' || now.is === 'ending'}
          onClick={() => {
            setSaid(null)
            if (isRecording) void end()
            else void begin({ onDone: recorded, onRefused: (why) => setSaid({ is: 'no-microphone', why }) })
          }}
        >
          {isRecording ? t('studio.voice.stop') : t(`studio.voice.${voice === null ? 'record' : 'recordAgain'}`)}
        </Button>
        <Button
          size="small"
          icon={FileAudio}
          data-voice-does="bring"
          disabled={!editable || now.is !== 'idle'}
          onClick={() => input.current?.click()}
        >
          {t('studio.voice.bring')}
        </Button>
        <input
          ref={input}
          type="file"
          accept="audio/*,.wav,.mp3,.m4a,.webm"
          aria-label={t('studio.voice.bring')}
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) void bring(file)
            event.currentTarget.value = ''
          }}
        />
        {voice !== null && (
          <Button
            size="small"
            variant="ghost"
            icon={Trash2}
            data-voice-does="remove"
            disabled={!editable || now.is !== 'idle'}
            onClick={() => setSaid({ is: edits.remove() ? 'removed' : 'failed' })}
          >
            {t('studio.voice.remove')}
          </Button>
        )}
      </p>
      <p role="status">{said !== null && <SaidWords said={said} />}</p>
    </>
  )
}

function SaidWords({ said }: { readonly said: Exclude<Said, null> }) {
  const t = useText()
  const { language } = useLanguage()
  switch (said.is) {
    case 'kept':
      return <>{t('studio.voice.kept', { seconds: oneDecimalText(said.ms / 1000, language) })}</>
    case 'busy':
      return <>{t('studio.voice.busy', { file: said.file })}</>
    case 'removed':
    case 'failed':
      return <>{t(`studio.voice.${said.is}`)}</>
    case 'refused':
      return <>{t(`studio.voice.refused.${said.why}`, { most: LONGEST_VOICE / 1000 })}</>
    case 'no-microphone':
      return <>{t(`studio.voice.noMicrophone.${said.why}`)}</>
  }
}
