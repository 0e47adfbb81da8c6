import { MonitorOff } from 'lucide'
import { useState } from 'preact/hooks'
import { Notice } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import type { Missing } from '../shell-types.ts'

/** What this machine cannot do, once, in words. */
export function MissingNotice({ missing }: { readonly missing: readonly Missing[] }) {
  const t = useText()
  const [seen, setSeen] = useState<readonly Missing[]>([])
  const news = missing.filter((what) => !seen.includes(what))
  if (news.length === 0) return null
  return (
    <Notice icon={MonitorOff} title={t('shell.missing.title')} onDismiss={() => setSeen(missing)}>
      {news.map((what) => (
        <p key={what}>{t(`shell.missing.${what}`)}</p>
      ))}
    </Notice>
  )
}
