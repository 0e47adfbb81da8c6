import { useEffect, useRef, useState } from 'preact/hooks'
import { BackLink, Notice } from '../parts/index.ts'
import { go, hrefOf } from '../frame/route.ts'
import { ScreenTitle } from '../frame/screen.tsx'
import { usePort, type Resumed } from '../ports/index.ts'
import { useText } from '../text/index.ts'
import { Clear } from './clear.tsx'
import { Files } from './files.tsx'
import { ImportRecords } from './import-records.tsx'
import { NothingKept, OnlyHere } from './only-here.tsx'
import { RunList } from './run-list.tsx'
import { Who } from './who.tsx'
import './record.css'

interface RecordScreenProps {
  /** The training plan that asked for a name, and gets it. */
  readonly plan?: string | undefined
  readonly onResume: (run: string) => Promise<Resumed>
  readonly onReopen: (run: string) => Promise<boolean>
}

/** The current person, every run of theirs, and the import and export of records. */
export function RecordScreen({ plan, onResume, onReopen }: RecordScreenProps) {
  const { ledger } = usePort('records')
  const courses = usePort('courses')
  const t = useText()
  const [said, setSaid] = useState('')
  const { name, id } = ledger.current()
  const asking = courses.offers().find((offer) => offer.plan.id === plan)?.plan
  const nameless = useRef(name === '')
  useEffect(() => {
    if (asking !== undefined && nameless.current && name !== '') go({ at: 'plan', id: asking.id }, 'replace')
  }, [asking, name])
  return (
    <div class="page record">
      {asking && (
        <p>
          <BackLink href={hrefOf({ at: 'plan', id: asking.id })}>
            {t('plans.brief.back', { title: courses.words(asking.title) })}
          </BackLink>
        </p>
      )}
      <ScreenTitle screen={t('record.screen')}>
        {name === '' ? t('record.title') : t('record.titleOf', { name })}
      </ScreenTitle>
      <p class="lead">{t(ledger.keeps() ? 'record.lead' : 'record.leadUnkept')}</p>
      <p class="record-onward">
        <a href={hrefOf({ at: 'progress' })}>{t('progress.fromRecord')}</a>
      </p>
      <OnlyHere />
      <NothingKept />
      <div role="status" class="record-said">
        {said !== '' && <Notice title={said} onDismiss={() => setSaid('')} />}
      </div>
      <Who say={setSaid} />
      <RunList key={id} onResume={onResume} onReopen={onReopen} />
      <Files say={setSaid} />
      <ImportRecords say={setSaid} />
      <Clear say={setSaid} />
    </div>
  )
}
