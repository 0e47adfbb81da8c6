import { X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useText } from '../text/index.ts'
import { Announcements } from './announcements.tsx'
import { IconButton } from './button.tsx'
import './dialog.css'

interface DialogProps {
  readonly open: boolean
  readonly title: string
  /** Asked for by Esc, the cross or a click beside the dialog; the owner sets `open` to false. */
  readonly onClose: () => void
  readonly children?: ComponentChildren
  /** Buttons at the foot. */
  readonly actions?: ComponentChildren
  readonly size?: 'narrow' | 'wide' | 'side'
  /** False for a question that must be answered by one of its buttons; Esc still closes. */
  readonly cross?: boolean
}

/**
 * A modal dialog: the browser's own, so everything behind it is inert. Focus goes to its heading and comes back to
 * where it was (A4). Esc closes this layer and no other (A3): the key does not travel on.
 */
export function Dialog({ open, title, onClose, children, actions, size = 'narrow', cross = true }: DialogProps) {
  const t = useText()
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const words = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)

  useEffect(() => {
    const element = dialog.current
    if (!open || element === null) return
    const before = document.activeElement
    element.showModal()
    words.current?.focus()
    setScrolls(body.current !== null && body.current.scrollHeight > body.current.clientHeight)
    return () => {
      element.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [open])

  if (!open) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys end here, and so do clicks beside it
    <dialog
      ref={dialog}
      class={`dialog dialog-${size}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (cross && event.target === dialog.current) onClose()
      }}
    >
      <div class="dialog-sheet">
        <div class="dialog-head">
          <h2 id={heading} ref={words} tabIndex={-1}>
            {title}
          </h2>
          {cross && <IconButton icon={X} label={t('common.close')} onClick={onClose} />}
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard where it does not fit */}
        <div class="dialog-body" ref={body} tabIndex={scrolls ? 0 : undefined}>
          <Announcements>{children}</Announcements>
        </div>
        {actions && <footer class="dialog-actions">{actions}</footer>}
      </div>
    </dialog>
  )
}
