import { Info, X, type IconNode } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useText } from '../text/index.ts'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { leadFocus, type Place } from './lead-focus.ts'
import './notice.css'

interface NoticeProps {
  /** `plain` says something; `call` has something for you to do (amber edge). */
  readonly tone?: 'plain' | 'call'
  readonly icon?: IconNode
  readonly title?: string
  readonly children?: ComponentChildren
  readonly actions?: ComponentChildren
  readonly onDismiss?: () => void
  /** Where focus goes when it is dismissed; the screen's heading unless told. */
  readonly after?: Place | undefined
  /** `status` when it turns up after the page has been read, so that it is spoken (A5). */
  readonly role?: 'status' | 'alert' | 'note'
}

/** A banner in the flow of the page. It stays until it is dismissed; it never disappears by itself. */
export function Notice({
  tone = 'plain',
  icon = Info,
  title,
  children,
  actions,
  onDismiss,
  after,
  role = 'note',
}: NoticeProps) {
  const t = useText()
  const dismiss = () => {
    onDismiss?.()
    leadFocus(after)
  }
  return (
    <div class={`notice notice-${tone}`} role={role}>
      <Icon icon={icon} size="1.5rem" />
      <div class="notice-words">
        {title && <p class="notice-title">{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div class="notice-actions">{actions}</div>}
      {onDismiss && <IconButton class="notice-dismiss" icon={X} label={t('common.dismiss')} onClick={dismiss} />}
    </div>
  )
}
