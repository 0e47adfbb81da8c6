import { useEffect, useRef } from 'preact/hooks'
import { Button, Dialog } from '../parts/index.ts'
import { clockText, useText } from '../text/index.ts'
import { lineWords } from './line-words.ts'
import type { PlayState } from './session-types.ts'

interface TranscriptDialogProps {
  readonly state: PlayState
  readonly lang: string | undefined
  readonly onClose: () => void
}

/** A2: every line that has gone by, newest at the foot, where reading starts. */
export function TranscriptDialog({ state, lang, onClose }: TranscriptDialogProps) {
  const t = useText()
  const end = useRef<HTMLLIElement>(null)
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [])
  const lines = state.transcript
  return (
    <Dialog
      open
      size="wide"
      title={t('play.transcript.heading')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('play.transcript.back')}</Button>}
    >
      {lines.length === 0 && <p>{t('play.transcript.empty')}</p>}
      {lines.length > 0 && (
        <ol class="play-transcript" lang={lang}>
          {lines.map((line, i) => (
            <li
              key={line.key}
              class={`play-gone play-gone-${line.kind}`}
              {...(i === lines.length - 1 ? { ref: end } : {})}
            >
              <time>{clockText(line.since)}</time>
              <span>{lineWords(t, state.scenario, line)}</span>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  )
}
