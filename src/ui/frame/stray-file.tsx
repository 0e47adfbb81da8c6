import { FileX } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Notice, useRefusedFile, type Refused } from '../parts/index.ts'
import { Phrase, useText } from '../text/index.ts'
import { hrefOf, routeOf } from './route.ts'
import './stray-file.css'

/**
 * Says that a dropped file was not taken, and which screens take files. Without this the browser would open the file in
 * place of the page, even of a running scene. The notice lies over the page and moves nothing.
 */
export function StrayFile() {
  const t = useText()
  const [refused, setRefused] = useState<{ readonly file: string; readonly why: Refused } | null>(null)
  useRefusedFile((file, why) => setRefused({ file: file.name, why }))
  useEffect(() => {
    const gone = () => setRefused(null)
    addEventListener('hashchange', gone)
    return () => removeEventListener('hashchange', gone)
  }, [])
  const { at } = routeOf(location.hash)
  const inScene = at === 'play' || at === 'room' || at === 'notes'
  const links = {
    catalogue: <a href={hrefOf({ at: 'catalogue' })}>{t('catalogue.screen')}</a>,
    record: <a href={hrefOf({ at: 'record' })}>{t('frame.record')}</a>,
  }
  const words = () => {
    if (refused?.why === 'several') return t('frame.stray.several')
    return inScene ? t('frame.stray.scene') : <Phrase text={t('frame.stray.where')} parts={links} />
  }
  return (
    <div class={inScene ? 'stray stray-scene' : 'stray'} role="status">
      {refused && (
        <Notice
          icon={FileX}
          title={t('frame.stray.title', { file: refused.file })}
          // The drop did not move the focus, so it stays where it is.
          after={() => document.activeElement as HTMLElement | null}
          onDismiss={() => setRefused(null)}
        >
          {words()}
        </Notice>
      )}
    </div>
  )
}
