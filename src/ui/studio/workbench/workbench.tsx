import { useRef } from 'preact/hooks'
import { useText } from '../../text/index.ts'
import { JsonView } from '../json/json-view.tsx'
import { MapView } from '../map/map-view.tsx'
import { PicturesView } from '../pictures/pictures-view.tsx'
import { ReviewView } from '../review/review-view.tsx'
import { ScriptView } from '../script/script-view.tsx'
import { SeeView } from '../see/see-view.tsx'
import { ShareView } from '../share/share-view.tsx'
import { ProblemsBadge, ProblemsSpoken } from '../told/problems-badge.tsx'
import { ToldView } from '../told/told-view.tsx'
import { TranslationView } from '../translation/translation-view.tsx'
import { usePartsOfPage } from './use-parts-of-page.ts'
import { useStudio } from './use-studio.tsx'
import { type Main, mains, type Side, sides } from './views.ts'
import { WorkbenchHeader } from './workbench-header.tsx'

const mainViews = { script: ScriptView, map: MapView, json: JsonView, translation: TranslationView } as const
const sideViews = {
  see: SeeView,
  told: ToldView,
  pictures: PicturesView,
  review: ReviewView,
  share: ShareView,
} as const

/**
 * One scenario, open to be written. On a wide screen a way of writing stands beside what it looks like; on a narrow one
 * there is one at a time.
 */
export function Workbench() {
  const t = useText()
  const { reading, views } = useStudio()
  const { main, side, front } = views
  const MainView = mainViews[main]
  const SideView = sideViews[side]
  const title = reading.draft()?.title ?? ''
  const root = useRef<HTMLDivElement>(null)
  const parts = usePartsOfPage(root)
  return (
    <div class="workbench" ref={root} data-front={front} onFocusIn={parts.onFocusIn}>
      <button type="button" class="skip-link" aria-keyshortcuts="F6" onClick={() => parts.step(1)}>
        {t('studio.nextPart')}
      </button>
      <WorkbenchHeader title={title === '' ? t('studio.untitled') : title} />
      <nav class="workbench-tabs" data-part="views" aria-label={t('studio.views')}>
        <ViewButtons of={mains} shown={main} isInFront={front === 'main'} />
        <ViewButtons of={sides} shown={side} isInFront={front === 'side'} />
      </nav>
      <ProblemsSpoken />
      {/* Each view begins at its top, however far the one before was scrolled. */}
      <main key={main} class="workbench-main" data-part="main" tabIndex={-1} aria-label={t(`studio.view.${main}`)}>
        <MainView />
      </main>
      <aside key={side} class="workbench-side" data-part="side" aria-label={t(`studio.view.${side}`)}>
        <SideView />
      </aside>
    </div>
  )
}

interface ViewButtonsProps {
  readonly of: readonly (Main | Side)[]
  readonly shown: Main | Side
  readonly isInFront: boolean
}

/** The views of one side, to choose from: all of them in sight, on a narrow screen too. */
function ViewButtons({ of, shown, isInFront }: ViewButtonsProps) {
  const t = useText()
  const { show } = useStudio()
  return (
    <div class="workbench-views">
      {of.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={shown === one}
          data-view={one}
          data-front={isInFront && shown === one}
          onClick={() => show(one)}
        >
          {t(`studio.view.${one}`)}
          {one === 'told' && <ProblemsBadge />}
        </button>
      ))}
    </div>
  )
}
