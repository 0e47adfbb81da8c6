import { Download, HardDrive } from 'lucide'
import { Button, FrameNote, Notice } from '../parts/index.ts'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'
import { exportRecords } from './export-records.ts'

const unkept = ['storage', 'silent', 'newer'] as const

/** Says that nothing can be kept here, and why, before there are any runs to lose. */
export function NothingKept() {
  const { ledger } = usePort('records')
  const machine = usePort('machine')
  const t = useText()
  const why = unkept.filter((what) => machine.missing().includes(what))
  if (ledger.keeps() || ledger.runs().length > 0 || why.length === 0) return null
  return (
    <Notice icon={HardDrive} title={t('frame.nothingKept')}>
      {why.map((what) => (
        <p key={what}>{t(`frame.missing.${what}`)}</p>
      ))}
    </Notice>
  )
}

/** Says that the runs on this page could not be kept, and offers them as a file. */
export function OnlyHere() {
  const records = usePort('records')
  const { ledger } = records
  const t = useText()
  if (ledger.keeps() || ledger.runs().length === 0) return null
  return (
    <Notice
      tone="call"
      landmark
      spoken
      icon={HardDrive}
      title={t('frame.onlyHere.title')}
      actions={
        <Button icon={Download} onClick={() => exportRecords(records, 'mine', t('frame.recordsFile'))}>
          {t('frame.onlyHere.save')}
        </Button>
      }
    >
      <p>{t('frame.onlyHere.text')}</p>
      <FrameNote />
    </Notice>
  )
}
