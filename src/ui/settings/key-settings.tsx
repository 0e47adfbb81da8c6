import { useState } from 'preact/hooks'
import { Button, Kbd, keyName, Switch } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import type { Settings } from '../ports/index.ts'
import { chooseKey, defaultKeys, shortcuts, type Shortcut } from './key-choice.ts'

interface KeySettingsProps {
  readonly settings: Settings
  readonly onChange: (part: Pick<Settings, 'keys'> | Pick<Settings, 'shortcuts'>) => void
  /** Speaks, for those who listen. */
  readonly say: (words: string) => void
}

/** Shortcuts on or off, and which key does what (A3). */
export function KeySettings({ settings, onChange, say }: KeySettingsProps) {
  const t = useText()
  const [listening, setListening] = useState<Shortcut | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { keys } = settings

  const stop = () => {
    setListening(null)
    setTrouble(null)
  }
  const listen = (shortcut: Shortcut) => {
    setListening(shortcut)
    setTrouble(null)
    say(t('settings.press'))
  }
  const pressed = (shortcut: Shortcut, event: KeyboardEvent) => {
    if (listening !== shortcut || ['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'Escape') return stop()
    const choice = chooseKey(keys, shortcut, event)
    const key = keyName(t, event.key)
    if (!choice.ok) {
      const words =
        choice.why === 'taken'
          ? t('settings.keyTaken', { key, name: t(`settings.keyNames.${choice.by}`) })
          : t('settings.keyReserved', { key })
      setTrouble(words)
      return say(words)
    }
    onChange({ keys: choice.keys })
    say(t('settings.keyNow', { name: t(`settings.keyNames.${shortcut}`), key }))
    stop()
  }

  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('settings.keys')}</h2>
      <Switch
        label={t('settings.shortcuts')}
        hint={t('settings.shortcutsHint')}
        on={settings.shortcuts}
        onChange={(on) => onChange({ shortcuts: on })}
      />
      <ul class="keys plain-list">
        {shortcuts.map((shortcut) => {
          const name = t(`settings.keyNames.${shortcut}`)
          const now = listening === shortcut
          return (
            <li key={shortcut} class={now ? 'keys-listening' : undefined}>
              <span class="keys-name">{name}</span>
              <Kbd name={keys[shortcut]} />
              <Button
                size="small"
                aria-label={t('settings.changeLabel', { name, key: keyName(t, keys[shortcut]) })}
                disabled={!settings.shortcuts}
                onClick={() => now || listen(shortcut)}
                onKeyDown={(event) => pressed(shortcut, event)}
                // Space clicks a button when it is let go; while a key is being chosen it must not.
                onKeyUp={(event) => event.key === ' ' && now && event.preventDefault()}
                onBlur={stop}
              >
                {t('settings.change')}
              </Button>
              {now && <p class="keys-press">{trouble ?? t('settings.press')}</p>}
            </li>
          )
        })}
      </ul>
      <Button
        variant="ghost"
        size="small"
        disabled={!settings.shortcuts}
        onClick={() => onChange({ keys: defaultKeys })}
      >
        {t('settings.keysDefault')}
      </Button>
    </section>
  )
}
