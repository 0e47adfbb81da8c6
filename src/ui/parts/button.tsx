import type { IconNode } from 'lucide'
import type { ComponentChildren, JSX, Ref } from 'preact'
import { Icon } from './icon.tsx'
import { Kbd, shortcutName } from './kbd.tsx'
import './button.css'

export type ButtonVariant = 'primary' | 'quiet' | 'ghost'

interface Look {
  /** `primary`: amber, the call to act, one a screen. `quiet`: a line around it. `ghost`: bare. */
  readonly variant?: ButtonVariant
  readonly size?: 'small' | 'medium' | 'large'
  readonly icon?: IconNode
  readonly children?: ComponentChildren
}

interface ButtonProps
  extends Look, Omit<JSX.IntrinsicElements['button'], 'size' | 'icon' | 'ref' | 'children' | 'class'> {
  /** A `KeyboardEvent.key` that does the same; shown on the button and told to assistive technology. */
  readonly kbd?: string | null
  readonly class?: string
  readonly ref?: Ref<HTMLButtonElement>
}

const classOf = ({ variant = 'quiet', size = 'medium' }: Look, extra = '') =>
  `button button-${variant} button-${size} ${extra}`.trim()

/** A button with words on it. */
export function Button({ variant, size, icon, kbd = null, class: extra, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={classOf({ ...(variant && { variant }), ...(size && { size }) }, extra)}
      aria-keyshortcuts={kbd === null ? undefined : shortcutName(kbd)}
    >
      {icon && <Icon icon={icon} />}
      <span class="button-words">{children}</span>
      {kbd !== null && <Kbd name={kbd} hidden />}
    </button>
  )
}

interface LinkButtonProps extends Look {
  readonly href: string
  readonly class?: string
  readonly describedBy?: string
}

/** A link that looks like a button: it goes somewhere. */
export function LinkButton({ variant, size, icon, href, class: extra, describedBy, children }: LinkButtonProps) {
  return (
    <a
      href={href}
      class={classOf({ ...(variant && { variant }), ...(size && { size }) }, extra)}
      aria-describedby={describedBy}
    >
      {icon && <Icon icon={icon} />}
      <span class="button-words">{children}</span>
    </a>
  )
}

interface IconButtonProps extends Omit<
  JSX.IntrinsicElements['button'],
  'size' | 'icon' | 'ref' | 'children' | 'class' | 'label'
> {
  readonly icon: IconNode
  /** What it does; its accessible name and its tooltip. */
  readonly label: string
  readonly kbd?: string | null
  readonly class?: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with only an icon on it. */
export function IconButton({ icon, label, kbd = null, class: extra = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      class={`button button-ghost icon-button ${extra}`.trim()}
      aria-label={label}
      aria-keyshortcuts={kbd === null ? undefined : shortcutName(kbd)}
    >
      <Icon icon={icon} />
    </button>
  )
}
