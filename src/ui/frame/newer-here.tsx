import type { ComponentChildren } from 'preact'
import { Button } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { usePort } from '../ports/index.ts'
import './newer-here.css'

/** Beside a part that could not be loaded: the way to the newer version, if that is why; else what there is to say. */
export function NewerHere({ children }: { readonly children?: ComponentChildren }) {
  const t = useText()
  const offline = usePort('offline')
  if (!offline.newer) return <>{children}</>
  return (
    <span class="newer-here">
      {t('shell.unreachable.newer')} <Button onClick={() => void offline.use()}>{t('shell.crash.reload')}</Button>
    </span>
  )
}
