import type { ComponentChildren } from 'preact'
import { Button } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { usePort } from '../ports/index.ts'
import './newer-here.css'

/** Shown where a part could not be loaded. Offers the newer version if there is one; else shows its children. */
export function NewerHere({ children }: { readonly children?: ComponentChildren }) {
  const t = useText()
  const offline = usePort('offline')
  if (!offline.newer) return <>{children}</>
  return (
    <span class="newer-here">
      {t('frame.unreachable.newer')} <Button onClick={() => void offline.use()}>{t('frame.crash.reload')}</Button>
    </span>
  )
}
