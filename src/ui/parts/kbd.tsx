import { useText, type Text } from '../text/index.ts'
import './kbd.css'

/** A `KeyboardEvent.key` as it is written on a key: " " → "Space", "n" → "N". */
export function keyName(t: Text, key: string): string {
  switch (key.toLowerCase()) {
    case ' ':
    case 'space':
      return t('common.key.space')
    case 'escape':
      return t('common.key.escape')
    case 'enter':
      return t('common.key.enter')
    case 'arrowup':
      return t('common.key.up')
    case 'arrowdown':
      return t('common.key.down')
    case 'arrowleft':
      return t('common.key.left')
    case 'arrowright':
      return t('common.key.right')
    default:
      return key.length === 1 ? key.toUpperCase() : key
  }
}

/** A `KeyboardEvent.key` as `aria-keyshortcuts` writes it. */
export const shortcutName = (key: string): string =>
  key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key

/** A key of the keyboard. `name` is a `KeyboardEvent.key`. */
export function Kbd({ name, hidden = false }: { readonly name: string; readonly hidden?: boolean }) {
  const t = useText()
  return (
    <kbd class="kbd" aria-hidden={hidden ? 'true' : undefined}>
      {keyName(t, name)}
    </kbd>
  )
}
