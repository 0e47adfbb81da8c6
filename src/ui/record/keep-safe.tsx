import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button, leadFocus } from '../parts/index.ts'
import { useText } from '../text/index.ts'

interface KeepSafeProps {
  readonly say: (words: string) => void
  /** Takes the focus from the button, which disappears once the records are safe. */
  readonly heading: RefObject<HTMLElement | null>
}

/** Browsers may clear what a page keeps when the disk is full or after weeks without a visit; they can be asked not to. */
export function KeepSafe({ say, heading }: KeepSafeProps) {
  const t = useText()
  const [safe, setSafe] = useState(true)
  // Missing on pages served without TLS.
  const storage: StorageManager | undefined = navigator.storage
  useEffect(() => {
    storage?.persisted?.().then(setSafe, () => undefined)
  }, [storage])
  if (safe) return null
  const ask = async () => {
    const granted = await storage.persist().catch(() => false)
    setSafe(granted)
    if (granted) leadFocus(() => heading.current)
    say(t(granted ? 'record.files.safe' : 'record.files.notSafe'))
  }
  return (
    <p class="record-safe">
      {t('record.files.unsafe')}{' '}
      <Button size="small" onClick={() => void ask()}>
        {t('record.files.askSafe')}
      </Button>
    </p>
  )
}
