import { useEffect, useRef, useState } from 'preact/hooks'
import { BackLink, Notice } from '../parts/index.ts'
import { go, hrefOf } from '../frame/route.ts'
import { ScreenTitle } from '../frame/screen.tsx'
import type { Resumed, Shell } from '../frame/shell-types.ts'
import { useText } from '../text/index.ts'
import { Clear } from './clear.tsx'
import { Files } from './files.tsx'
import { ImportRecords } from './import-records.tsx'
import { NothingKept, OnlyHere } from './only-here.tsx'
import { Runs } from './runs.tsx'
import { Who } from './who.tsx'
import './record.css'

interface RecordScreenProps {
  readonly shell: Shell
  /** The training plan that asked for a name, and gets it. */
  readonly plan?: string | undefined
  readonly onResume: (run: string) => Promise<Resumed>
  readonly onReopen: (run: string) => Promise<boolean>
}

/** Who one is here, every run of theirs, and the ways in and out. */
export function RecordScreen({ shell, plan, onResume, onReopen }: RecordScreenProps) {
  const t = useText()
  const [said, setSaid] = useState('')
  const { name, id } = shell.ledger.current()
  const asking = shell.plans.offers().find((offer) => offer.plan.id === plan)?.plan
  const nameless = useRef(name === '')
  useEffect(() => {
    if (asking !== undefined && nameless.current && name !== '') go({ at: 'plan', id: asking.id }, 'replace')
  }, [asking, name])
  return (
    <div class="page record">
      {asking && (
        <p>
          <BackLink href={hrefOf({ at: 'plan', id: asking.id })}>
            {t('plans.brief.back', { title: shell.plans.words(asking.title) })}
          </BackLink>
        </p>
      )}
      <ScreenTitle screen={t('record.screen')}>
        {name === '' ? t('record.title') : t('record.titleOf', { name })}
      </ScreenTitle>
      <p class="lead">{t(shell.ledger.keeps() ? 'record.lead' : 'record.leadUnkept')}</p>
      <p class="record-onward">
        <a href={hrefOf({ at: 'progress' })}>{t('progress.fromRecord')}</a>
      </p>
      <OnlyHere shell={shell} />
      <NothingKept shell={shell} />
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
