import { useState } from 'preact/hooks'
import { Button, SpokenWords } from '../../parts/index.ts'
import { go } from '../../frame/route.ts'
import { usePort } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'

interface BroughtPlanProps {
  readonly file: string
  /** Of the plan; it may have mistakes, which are shown where it is written. */
  readonly text: string
}

/** A file that is a training plan: it is opened where plans are written, and can be played from there. */
export function BroughtPlan({ file, text }: BroughtPlanProps) {
  const t = useText()
  const studio = usePort('studio')
  const [failed, setFailed] = useState(false)
  const open = async (): Promise<void> => {
    setFailed(false)
    try {
      const { drafts } = await studio.open()
      const plan = await drafts.begin({ texts: { 'plan.json': text }, media: {} }, { kind: 'file', of: file })
      go({ at: 'studio', plan })
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <SpokenWords class="outcome-title" words={t('bringing.plan.is', { file })} />
      <SpokenWords words={t(failed ? 'bringing.plan.failed' : 'bringing.plan.text')} />
      <p class="outcome-ways">
        <Button data-bringing="plan" onClick={() => void open()}>
          {t('bringing.plan.open')}
        </Button>
      </p>
    </>
  )
}
