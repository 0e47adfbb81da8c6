import { ArrowLeft } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import './back-link.css'

interface BackLinkProps {
  readonly href: string
  readonly children: ComponentChildren
}

/** The way back to where a screen was opened from, above its heading. */
export function BackLink({ href, children }: BackLinkProps) {
  return (
    <a class="back-link" href={href}>
      <Icon icon={ArrowLeft} /> {children}
    </a>
  )
}
