import { Button, Notice } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useLastGood } from '../workbench/use-last-good.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { Script } from './script.tsx'
import './script-beat.css'
import './script.css'

/** The scenario as a screenplay. While its text is broken it shows what it last said, to be read. */
export function ScriptView() {
  const t = useText()
  const { editable, show } = useStudio()
  const { draft, slip } = useLastGood()
  return (
    <div class="script">
      {(slip !== null || draft === null) && (
        <Notice
          tone="call"
          spoken
          title={t('studio.script.broken.title')}
          actions={<Button onClick={() => show('json')}>{t('studio.script.broken.show')}</Button>}
        >
          {t(draft === null ? 'studio.script.broken.none' : 'studio.script.broken.text')}
        </Notice>
      )}
      {draft !== null && <Script draft={draft} editable={editable && slip === null} />}
    </div>
  )
}
