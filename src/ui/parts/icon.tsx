import type { IconNode } from 'lucide'
import { createElement } from 'preact'

interface IconProps {
  /** A lucide icon: `import { Eye } from 'lucide'`. */
  readonly icon: IconNode
  /** CSS length; by default it grows with the text around it. */
  readonly size?: string
  /** Says what the icon means where no words stand beside it; without it the icon is decoration. */
  readonly label?: string
}

/** A line icon in the weight of our ink line. */
export function Icon({ icon, size = '1.25em', label }: IconProps) {
  const named = label === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': label }
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.25"
      stroke-linecap="round"
      stroke-linejoin="round"
      focusable="false"
      {...named}
    >
      {icon.map(([tag, attributes], i) => createElement(tag, { key: i, ...attributes }))}
    </svg>
  )
}
