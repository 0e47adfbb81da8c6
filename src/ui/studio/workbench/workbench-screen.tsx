import { useLayoutEffect, useState } from 'preact/hooks'
import { ScreenTitle } from '../../frame/screen.tsx'
import { hrefOf } from '../../frame/route.ts'
import { LinkButton, Notice, SpokenWords } from '../../parts/index.ts'
import { usePort, type OpenDraft, type StudioParts } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'
import { ProofsProvider } from '../told/proofs-provider.tsx'
import { StudioProvider } from './use-studio.tsx'
import { Workbench } from './workbench.tsx'
import './workbench.css'

type Opened = { readonly parts: StudioParts; readonly draft: OpenDraft } | 'opening' | 'gone' | 'failed'

interface WorkbenchScreenProps {
  /** Of the scenario that is being written. */
  readonly id: string
}

/** Opens a scenario to be written, and says so when it cannot. */
export function WorkbenchScreen({ id }: WorkbenchScreenProps) {
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
        else setOpened(draft === null || draft.head.what === 'plan' ? 'gone' : { parts, draft })
      })
      .catch(() => here && setOpened('failed'))
    return () => {
      here = false
      draft?.close()
    }
  }, [studio, id])
  if (typeof opened !== 'string') {
    return (
      <StudioProvider parts={opened.parts} draft={opened.draft}>
        <ProofsProvider key={opened.draft.head.id}>
          <Workbench />
        </ProofsProvider>
      </StudioProvider>
    )
  }
  return (
    <main class="page">
      <ScreenTitle screen={t('studio.title')}>{t('studio.title')}</ScreenTitle>
      {opened === 'opening' ? (
        <SpokenWords class="loading" words={t('studio.opening')} />
      ) : (
        <Notice
          spoken
          tone="call"
          title={t(`studio.${opened}.title`)}
          actions={<LinkButton href={hrefOf({ at: 'studio' })}>{t('studio.toList')}</LinkButton>}
        >
          {t(`studio.${opened}.text`)}
        </Notice>
      )}
    </main>
  )
}
