import { RefreshCw } from 'lucide'
import { useState } from 'preact/hooks'
import { Button, leadFocus, Notice } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { usePort } from '../ports/index.ts'
import './newer-notice.css'

/** Says on any page but the scene that a newer version waits. It never takes over by itself. */
export function NewerNotice() {
  const offline = usePort('offline')
  const t = useText()
  const [later, setLater] = useState(false)
  if (!offline.newer || later) return null
  const putOff = () => {
    setLater(true)
    leadFocus()
  }
  return (
    <div class="newer">
      <Notice
        tone="call"
        landmark
        icon={RefreshCw}
        spoken
        title={t('frame.newer.title')}
        actions={
          <>
            <Button onClick={() => void offline.use()}>{t('frame.newer.use')}</Button>
            <Button variant="ghost" onClick={putOff}>
              {t('frame.newer.later')}
            </Button>
          </>
        }
      >
        {t('frame.newer.text')}
      </Notice>
    </div>
  )
}
