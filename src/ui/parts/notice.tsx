import { Info, X, type IconNode } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useText } from '../text/index.ts'
import { useAnnounce } from './announcements.tsx'
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
  /** It turns up after the page has been read, so its words are spoken when it comes, and when its title changes (A5). */
  readonly spoken?: boolean
  /** It stands between the header and the main part of the page, so it is a landmark of its own, named by its title. */
  readonly landmark?: boolean
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
  spoken = false,
  landmark = false,
}: NoticeProps) {
  const t = useText()
  const announce = useAnnounce()
  const words = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!spoken) return undefined
    return announce([...(words.current?.children ?? [])].map(({ textContent }) => textContent).join(' '))
  }, [spoken, announce, title])
  const dismiss = () => {
    onDismiss?.()
    leadFocus(after)
  }
  return (
    <div class={`notice notice-${tone}`} role={landmark ? 'region' : 'note'} aria-label={landmark ? title : undefined}>
      <Icon icon={icon} size="1.5rem" />
      <div class="notice-words" ref={words}>
        {title && <p class="notice-title">{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div class="notice-actions">{actions}</div>}
      {onDismiss && (
        <IconButton
          class="notice-dismiss"
          icon={X}
          label={title === undefined ? t('common.dismiss') : t('common.dismissOf', { what: title })}
          onClick={dismiss}
        />
      )}
    </div>
  )
}
