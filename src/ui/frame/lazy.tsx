import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button, Notice } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { usePort } from '../ports/index.ts'
import { NewerHere } from './newer-here.tsx'

/** A screen in a chunk of its own. `load` may be called early, while somebody is still reading. */
export interface LazyScreen<P> {
  (props: P): JSX.Element
  load(): Promise<ComponentType<P>>
}

/**
 * Wraps a screen that is fetched when it is first shown. While it loads, a quiet line says so. When it cannot be loaded,
 * a notice offers to try again, or the newer version that has replaced this one on the server.
 */
export function lazyScreen<P extends object>(fetch: () => Promise<ComponentType<P>>): LazyScreen<P> {
  let known: ComponentType<P> | null = null
  const load = async () => {
    known ??= await fetch()
    return known
  }
  function Screen(props: P) {
    const t = useText()
    const [, arrived] = useState(0)
    const [trouble, setTrouble] = useState(false)
    const [tries, setTries] = useState(0)
    const newer = usePort('offline').newer
    useEffect(() => {
      if (known !== null) return
      let here = true
      load().then(
        () => here && arrived((n) => n + 1),
        () => here && setTrouble(true),
      )
      return () => {
        here = false
      }
    }, [tries])

    if (known !== null) {
      const Known = known
      return <Known {...props} />
    }
    if (!trouble) {
      return (
        <p class="loading" role="status">
          {t('shell.loading')}
        </p>
      )
    }
    const again = () => {
      setTrouble(false)
      setTries((n) => n + 1)
    }
    return (
      <div class="page">
        <Notice
          role="alert"
          tone="call"
          title={t('shell.unreachable.title')}
          actions={!newer && <Button onClick={again}>{t('shell.unreachable.again')}</Button>}
        >
          <NewerHere>{t('shell.unreachable.text')}</NewerHere>
        </Notice>
      </div>
    )
  }
  return Object.assign(Screen, { load })
}
