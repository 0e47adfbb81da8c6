import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { useText } from '../text/index.ts'
import { PractiseNext } from '../progress/practise-next.tsx'
import { usePort, type CatalogueEntry, type Missing, type Resumed } from '../ports/index.ts'
import { PlansPanel } from '../plans/plans-panel.tsx'
import { Arrived, ScreenTitle } from '../frame/screen.tsx'
import { BringFile } from './bring-file.tsx'
import { LessonCard, toScenarios } from './lesson-card.tsx'
import { MissingNotice } from './missing-notice.tsx'
import { OpeningPanel } from './opening-panel.tsx'
import { RemoveOutside, Removed, type Removal } from './remove-outside.tsx'
import { ResumeNotice } from './resume-notice.tsx'
import { ScenarioCard } from './scenario-card.tsx'
import { OnlyHere } from '../record/only-here.tsx'
import './catalogue.css'

interface CatalogueScreenProps {
  /** The part that takes the focus; the top of the screen when left out. */
  readonly part?: 'scenarios' | undefined
  /** Picks an open run up. */
  readonly onResume: (run: string) => Promise<Resumed>
  /** Which of the missing things have been read and dismissed in this visit. */
  readonly seen: readonly Missing[]
  readonly onSeen: (missing: readonly Missing[]) => void
}

/** The first screen: what this is, where to begin, and every scenario there is. */
export function CatalogueScreen({ part, onResume, seen, onSeen }: CatalogueScreenProps) {
  const library = usePort('library')
  const preferences = usePort('preferences')
  const machine = usePort('machine')
  const t = useText()
  const [asking, setAsking] = useState<CatalogueEntry | null>(null)
  const [removal, setRemoval] = useState<Removal | null>(null)
  const shelf = useRef<HTMLHeadingElement>(null)
  const entries = library.entries()
  const lesson = entries.find(({ origin }) => origin === 'lesson')
  const scenarios = entries.filter(({ origin }) => origin !== 'lesson')
  const keeps = !machine.missing().includes('storage')

  const arrived = useRef(useContext(Arrived))
  useEffect(() => {
    // This effect runs after that of the screen's heading, which takes the focus where no part is asked for.
    if (part === 'scenarios' && arrived.current) toScenarios()
  }, [part])

  const remove = async (entry: CatalogueEntry) => {
    setAsking(null)
    const undo = await library.remove(entry.id)
    setRemoval({ title: entry.scenario.title, undo })
  }
  const undo = async (removed: Removal) => {
    await removed.undo()
    setRemoval(null)
  }

  return (
    <div class="page catalogue">
      <ResumeNotice onResume={onResume} />
      <OnlyHere />
      <MissingNotice missing={machine.missing()} seen={seen} onSeen={onSeen} />
      <PractiseNext />
      <section class="opening">
        <div class="opening-words">
          <ScreenTitle class="opening-title" screen={t('catalogue.screen')}>
            {t('catalogue.title')}
          </ScreenTitle>
          <p class="lead">{t('catalogue.lead')}</p>
        </div>
        <OpeningPanel />
      </section>
      {lesson && <LessonCard entry={lesson} done={preferences.settings().lessonDone} />}
      <PlansPanel />
      <section class="shelf" aria-labelledby="scenarios">
        <header class="shelf-head">
          <h2 id="scenarios" ref={shelf} tabIndex={-1}>
            {t('catalogue.scenarios')}
          </h2>
          {scenarios.length > 0 && <p class="hint">{t('catalogue.count', { count: scenarios.length })}</p>}
        </header>
        {removal && (
          <Removed shelf={shelf} removal={removal} onUndo={() => undo(removal)} onDismiss={() => setRemoval(null)} />
        )}
        {scenarios.length === 0 ? (
          <p class="shelf-empty">{t('catalogue.empty')}</p>
        ) : (
          <ul class="shelf-cards plain-list">
            {scenarios.map((entry) => (
              <li key={entry.id}>
                <ScenarioCard entry={entry} kept={keeps} onRemove={() => setAsking(entry)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <BringFile />
      <RemoveOutside entry={asking} onCancel={() => setAsking(null)} onRemove={remove} />
    </div>
  )
}
