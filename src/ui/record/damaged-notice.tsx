import { Download, FileX } from 'lucide'
import { Button, FrameNote, Notice } from '../parts/index.ts'
import { usePort, type Damaged } from '../ports/index.ts'
import { useText } from '../text/index.ts'
import { exportRecords } from './export-records.ts'
import './damaged-notice.css'

interface DamagedNoticeProps {
  /** The damage that has been read and dismissed in this visit, as a `damagedKey`. */
  readonly seen: string
  readonly onSeen: (key: string) => void
}

/** A key that is equal for equal damage; empty where there is none. */
const damagedKey = (damaged: Damaged): string => {
  const all = Object.values(damaged).map(Number)
  return all.every((count) => count === 0) ? '' : all.join(' ')
}

/** Says what of this browser's records, files and settings cannot be read, and offers the rest as a file. */
export function DamagedNotice({ seen, onSeen }: DamagedNoticeProps) {
  const records = usePort('records')
  const keptHere = usePort('keptHere')
  const t = useText()
  const damaged = keptHere.damaged()
  const key = damagedKey(damaged)
  if (key === '' || key === seen) return null
  const counted = (['people', 'runs', 'attempts', 'files'] as const).filter((what) => damaged[what] > 0)
  const file = t('frame.recordsFile')
  const save = (
    <Button icon={Download} onClick={() => exportRecords(records, 'everyone', file)}>
      {t('frame.damaged.save')}
    </Button>
  )
  return (
    <div class="newer">
      <Notice
        tone="call"
        landmark
        icon={FileX}
        title={t('frame.damaged.title')}
        actions={counted.length > 0 && save}
        onDismiss={() => onSeen(key)}
      >
        <ul class="damaged-list">
          {counted.map((what) => (
            <li key={what}>{t(`frame.damaged.${what}`, { count: damaged[what] })}</li>
          ))}
          {damaged.settings && <li>{t('frame.damaged.settings')}</li>}
        </ul>
        <p>{t('frame.damaged.text')}</p>
        {counted.some((what) => what !== 'files') && <p>{t('frame.damaged.way')}</p>}
        <FrameNote />
      </Notice>
    </div>
  )
}
