import { Button, Notice } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'

/** Whether the scenario can be played as it is written now, and the way to what is wrong with it. */
export function HowItStands() {
  const t = useText()
  const { reading, show } = useStudio()
  const { problems, scenario } = reading
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (problems.length === 0) return <p class="share-stands">{t('studio.share.ready')}</p>
  return (
    <Notice
      tone={scenario === null ? 'call' : 'plain'}
      actions={
        <Button size="small" data-share="wrong" onClick={() => show('told')}>
          {t('studio.share.see')}
        </Button>
      }
    >
      {scenario === null
        ? t('studio.share.wrong', { count: errors })
        : t('studio.share.warned', { count: problems.length })}
    </Notice>
  )
}
