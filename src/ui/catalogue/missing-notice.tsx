import { MonitorOff } from 'lucide'
import { Notice } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import type { Missing } from '../ports/index.ts'

interface MissingNoticeProps {
  readonly missing: readonly Missing[]
  /** What has been read and dismissed in this visit. */
  readonly seen: readonly Missing[]
  readonly onSeen: (missing: readonly Missing[]) => void
}

/** What this machine cannot do, once, in words. */
export function MissingNotice({ missing, seen, onSeen }: MissingNoticeProps) {
  const t = useText()
  const news = missing.filter((what) => !seen.includes(what))
  if (news.length === 0) return null
  return (
    <Notice icon={MonitorOff} title={t('frame.missing.title')} onDismiss={() => onSeen(missing)}>
      {news.map((what) => (
        <p key={what}>{t(`frame.missing.${what}`)}</p>
      ))}
    </Notice>
  )
}
