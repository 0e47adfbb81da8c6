import { History } from 'lucide'
import { useState } from 'preact/hooks'
import { Button, Notice } from '../../parts/index.ts'
import { clockText, useText } from '../../text/index.ts'
import type { Shell } from '../shell-types.ts'

interface ResumeNoticeProps {
  readonly shell: Shell
  readonly onResume: () => Promise<boolean>
}

/** Offers a half-played run, at its second. */
export function ResumeNotice({ shell, onResume }: ResumeNoticeProps) {
  const t = useText()
  const [outcome, setOutcome] = useState<'gone' | 'unreachable' | 'dropped' | null>(null)
  const found = shell.resumable()
  const pick = () => {
    onResume().then(
      (fits) => !fits && setOutcome('gone'),
      () => setOutcome('unreachable'),
    )
  }
  const drop = () => {
    shell.dropResumable()
    // The button goes away with the run; the screen's heading is where one is then (A4).
    document.querySelector('h1')?.focus({ preventScroll: true })
    setOutcome('dropped')
  }

  if (outcome === 'gone' || outcome === 'dropped') {
    const words = outcome === 'gone' ? t('catalogue.resume.gone') : t('catalogue.resume.dropped')
    return <Notice role="status" title={words} onDismiss={() => setOutcome(null)} />
  }
  if (found === null) return null
  return (
    <Notice
      tone="call"
      icon={History}
      title={t('catalogue.resume.title', { clock: clockText(found.clock), title: found.title })}
      actions={
        <>
          <Button variant="primary" onClick={pick}>
            {t('catalogue.resume.go')}
          </Button>
          <Button variant="ghost" onClick={drop}>
            {t('catalogue.resume.drop')}
          </Button>
        </>
      }
    >
      <p role="status">{outcome === 'unreachable' ? t('briefing.failed') : t('catalogue.resume.text')}</p>
    </Notice>
  )
}
