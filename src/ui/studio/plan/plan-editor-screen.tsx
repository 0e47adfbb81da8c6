import { useLayoutEffect, useState } from 'preact/hooks'
import { hrefOf } from '../../frame/route.ts'
import { ScreenTitle } from '../../frame/screen.tsx'
import { LinkButton, Notice, SpokenWords } from '../../parts/index.ts'
import { type OpenDraft, type StudioParts, usePort } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'
import { PlanEditor } from './plan-editor.tsx'
import { PlanProvider } from './use-plan.tsx'
import './plan.css'

type Opened = { readonly parts: StudioParts; readonly draft: OpenDraft } | 'opening' | 'gone' | 'failed'

interface PlanEditorScreenProps {
  /** Of the plan that is being written. */
  readonly id: string
}

/** Opens a training plan to be written, and says so when it cannot. */
export function PlanEditorScreen({ id }: PlanEditorScreenProps) {
  const studio = usePort('studio')
  const t = useText()
  const [opened, setOpened] = useState<Opened>('opening')
  useLayoutEffect(() => {
    let here = true
    let draft: OpenDraft | null = null
    studio
      .open()
      .then(async (parts) => {
        draft = await parts.drafts.open(id)
        if (!here) draft?.close()
        else setOpened(draft?.head.what === 'plan' ? { parts, draft } : 'gone')
      })
      .catch(() => here && setOpened('failed'))
    return () => {
      here = false
      draft?.close()
    }
  }, [studio, id])
  if (typeof opened !== 'string') {
    return (
      <div class="page plan-editor">
        <PlanProvider draft={opened.draft} bench={opened.parts.plans}>
          <PlanEditor />
        </PlanProvider>
      </div>
    )
  }
  return (
    <div class="page">
      <ScreenTitle screen={t('studio.title')}>{t('studio.title')}</ScreenTitle>
      {opened === 'opening' ? (
        <SpokenWords class="loading" words={t('studio.opening')} />
      ) : (
        <Notice
          spoken
          tone="call"
          title={t(opened === 'gone' ? 'studio.plan.gone.title' : 'studio.failed.title')}
          actions={<LinkButton href={hrefOf({ at: 'studio' })}>{t('studio.plan.back')}</LinkButton>}
        >
          {t(opened === 'gone' ? 'studio.plan.gone.text' : 'studio.failed.text')}
        </Notice>
      )}
    </div>
  )
}
