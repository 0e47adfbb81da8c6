import { useEffect, useRef } from 'preact/hooks'
import { Button, Dialog } from '../parts/index.ts'
import { clockText, useLanguage, useText, useWords } from '../text/index.ts'
import { lineText } from '#words'
import type { TranscriptLine } from '#engine'
import type { PlayState } from '#play'

interface TranscriptDialogProps {
  readonly state: PlayState
  readonly lang: string | undefined
  /** Goes back to when a line came; null where there is no going back (assessment). */
  readonly onRewind: ((to: TranscriptLine) => void) | null
  readonly onClose: () => void
}

/** The lines at which going back is offered: the first of each instant that has gone by. */
function wayPoints(lines: readonly TranscriptLine[], clock: number): ReadonlySet<string> {
  const firsts = new Map<string, string>()
  for (const { key, since, before } of lines) {
    const instant = `${since}/${before}`
    if (since < clock && !firsts.has(instant)) firsts.set(instant, key)
  }
  return new Set(firsts.values())
}

/** A2: every line that has gone by, newest at the foot, where reading starts. */
export function TranscriptDialog({ state, lang, onRewind, onClose }: TranscriptDialogProps) {
  const t = useText()
  const words = useWords()
  const { language } = useLanguage()
  const end = useRef<HTMLLIElement>(null)
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [])
  const lines = state.transcript
  const points = onRewind === null ? null : wayPoints(lines, state.clock)
  return (
    <Dialog
      open
      size="wide"
      title={t('play.transcript.heading')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('play.transcript.back')}</Button>}
    >
      {lines.length === 0 && <p>{t('play.transcript.empty')}</p>}
      {onRewind && lines.length > 0 && <p class="hint play-back-hint">{t('play.transcript.rewindHint')}</p>}
      {lines.length > 0 && (
        <ol class="play-transcript" lang={lang}>
          {lines.map((line, i) => (
            <li
              key={line.key}
              class={`play-gone play-gone-${line.kind}`}
              {...(i === lines.length - 1 ? { ref: end } : {})}
            >
              <time>{clockText(line.since)}</time>
              <span>{lineText(words, state.scenario, line)}</span>
              {onRewind && points?.has(line.key) && (
                <Button
                  size="small"
                  class="play-rewind"
                  lang={lang === undefined ? undefined : language}
                  aria-label={t('play.transcript.rewindLabel', {
                    clock: clockText(line.since),
                    line: lineText(words, state.scenario, line),
                  })}
                  onClick={() => onRewind(line)}
                >
                  {t('play.transcript.rewind')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  )
}
