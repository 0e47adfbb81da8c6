import { Download, HardDrive } from 'lucide'
import { Button, FrameNote, Notice } from '../parts/index.ts'
import type { Shell } from '../frame/shell-types.ts'
import { useText } from '../text/index.ts'
import { exportRecords } from './export-records.ts'

const unkept = ['storage', 'silent', 'newer'] as const

/** That nothing can be kept here, and why, on a page about what is kept, before there is anything to lose. */
export function NothingKept({ shell }: { readonly shell: Shell }) {
  const t = useText()
  const why = unkept.filter((what) => shell.missing().includes(what))
  if (shell.ledger.keeps() || shell.ledger.runs().length > 0 || why.length === 0) return null
  return (
    <Notice icon={HardDrive} title={t('shell.nothingKept')}>
      {why.map((what) => (
        <p key={what}>{t(`shell.missing.${what}`)}</p>
      ))}
    </Notice>
  )
}

/** Runs that could not be kept: said where they are seen, with a way to keep them all the same. */
export function OnlyHere({ shell }: { readonly shell: Shell }) {
  const t = useText()
  if (shell.ledger.keeps() || shell.ledger.runs().length === 0) return null
  return (
    <Notice
      tone="call"
      role="alert"
      icon={HardDrive}
      title={t('shell.onlyHere.title')}
      actions={
        <Button icon={Download} onClick={() => exportRecords(shell, 'mine', t('shell.recordsFile'))}>
          {t('shell.onlyHere.save')}
        </Button>
      }
    >
      <p>{t('shell.onlyHere.text')}</p>
      <FrameNote />
    </Notice>
  )
}
