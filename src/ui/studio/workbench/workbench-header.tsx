import { ArrowLeft, Redo2, Undo2 } from 'lucide'
import { ScreenTitle } from '../../frame/screen.tsx'
import { hrefOf } from '../../frame/route.ts'
import { IconButton, LinkButton } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from './use-studio.tsx'

interface WorkbenchHeaderProps {
  readonly title: string
}

/** The way back, the title, undo and redo, and whether what is written is kept. */
export function WorkbenchHeader({ title }: WorkbenchHeaderProps) {
  const t = useText()
  const { draft, editable } = useStudio()
  const { document } = draft
  const { done, undone } = document.history()
  const last = done.at(-1)
  const next = undone.at(-1)
  return (
    <header class="workbench-header">
      <LinkButton href={hrefOf({ at: 'studio' })} icon={ArrowLeft} variant="ghost">
        {t('studio.toList')}
      </LinkButton>
      <ScreenTitle screen={title} class="workbench-title">
        {title}
      </ScreenTitle>
      <div class="workbench-undo">
        <IconButton
          icon={Undo2}
          label={last === undefined ? t('studio.undo') : t('studio.undoThat', { what: t(`studio.step.${last.kind}`) })}
          disabled={last === undefined || !editable}
          onClick={() => document.undo()}
        />
        <IconButton
          icon={Redo2}
          label={next === undefined ? t('studio.redo') : t('studio.redoThat', { what: t(`studio.step.${next.kind}`) })}
          disabled={next === undefined || !editable}
          onClick={() => document.redo()}
        />
      </div>
      <p class="workbench-saving" role="status">
        {t(editable ? `studio.saving.${draft.saving()}` : 'studio.lookingOn')}
      </p>
    </header>
  )
}
