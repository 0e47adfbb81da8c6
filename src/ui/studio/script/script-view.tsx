import type { Draft, Scenario } from '#scenario'
import { SCENARIO, type StudioDocument, textSlip } from '#studio'
import { Button, Notice } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { Script } from './script.tsx'
import './script-beat.css'
import './script.css'

/** The scenario as a screenplay. While its text is broken it shows what it last said, to be read. */
export function ScriptView() {
  const t = useText()
  const { draft: open, reading, editable, show } = useStudio()
  const slip = textSlip(reading.problems, SCENARIO)
  const draft = lastGoodOf(open.document, slip === null ? reading.draft() : null) ?? reading.shown
  return (
    <div class="script">
      {(slip !== null || draft === null) && (
        <Notice
          tone="call"
          role="status"
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

/** What each document's text last said while it could be read. */
const lastGood = new WeakMap<StudioDocument, Draft<Scenario>>()

function lastGoodOf(document: StudioDocument, draft: Draft<Scenario> | null): Draft<Scenario> | null {
  if (draft !== null) lastGood.set(document, draft)
  return lastGood.get(document) ?? null
}
