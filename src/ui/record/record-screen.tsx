import { useState } from 'preact/hooks'
import { Notice } from '../parts/index.ts'
import { hrefOf } from '../shell/route.ts'
import { ScreenTitle } from '../shell/screen.tsx'
import type { Resumed, Shell } from '../shell/shell-types.ts'
import { useText } from '../text/index.ts'
import { Clear } from './clear.tsx'
import { Files } from './files.tsx'
import { ImportRecords } from './import-records.tsx'
import { OnlyHere } from './only-here.tsx'
import { Runs } from './runs.tsx'
import { Who } from './who.tsx'
import './record.css'

interface RecordScreenProps {
  readonly shell: Shell
  readonly onResume: (run: string) => Promise<Resumed>
  readonly onReopen: (run: string) => Promise<boolean>
}

/** Who one is here, every run of theirs, and the ways in and out. */
export function RecordScreen({ shell, onResume, onReopen }: RecordScreenProps) {
  const t = useText()
  const [said, setSaid] = useState('')
  const { name, id } = shell.ledger.current()
  return (
    <div class="page record">
      <ScreenTitle screen={t('record.screen')}>
        {name === '' ? t('record.title') : t('record.titleOf', { name })}
      </ScreenTitle>
      <p class="lead">{t('record.lead')}</p>
      <p class="record-onward">
        <a href={hrefOf({ at: 'progress' })}>{t('progress.fromRecord')}</a>
      </p>
      <OnlyHere shell={shell} />
      <div role="status" class="record-said">
        {said !== '' && <Notice title={said} onDismiss={() => setSaid('')} />}
      </div>
      <Who shell={shell} say={setSaid} />
      <Runs key={id} shell={shell} onResume={onResume} onReopen={onReopen} />
      <Files shell={shell} say={setSaid} />
      <ImportRecords shell={shell} say={setSaid} />
      <Clear shell={shell} say={setSaid} />
    </div>
  )
}
