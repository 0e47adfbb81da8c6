import { useEffect, useState } from 'preact/hooks'
import { Button } from '../parts/index.ts'
import { useText } from '../text/index.ts'

interface KeepSafeProps {
  readonly say: (words: string) => void
}

/** Browsers may clear what a page keeps when the disk is full or after weeks without a visit; they can be asked not to. */
export function KeepSafe({ say }: KeepSafeProps) {
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
