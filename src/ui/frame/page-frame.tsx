import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { SkipLink } from '../parts/index.ts'
import { DamagedNotice } from '../record/damaged-notice.tsx'
import { OnlyHere } from '../record/only-here.tsx'
import { useText } from '../text/index.ts'
import { Header } from './header.tsx'
import { NewerNotice } from './newer-notice.tsx'
import { hrefOf, type Route } from './route.ts'

/** Screens that show what came of runs, besides those that say themselves whether the runs are kept. */
const tellsOfRuns: ReadonlySet<Route['at']> = new Set(['debrief', 'plan', 'certificate', 'progress'])

interface PageFrameProps {
  readonly route: Route
  /** The damage that has been read and dismissed in this visit. */
  readonly seenDamaged: string
  readonly onSeenDamaged: (key: string) => void
  /** The screen. */
  readonly children?: ComponentChildren
}

/** What is around a screen: the header, notices about the program as a whole, the footer. */
export function PageFrame({ route, seenDamaged, onSeenDamaged, children }: PageFrameProps) {
  const t = useText()
  const main = useRef<HTMLElement>(null)
  return (
    <>
      <SkipLink to={() => main.current}>{t('common.skipToMain')}</SkipLink>
      <Header route={route} />
      <NewerNotice />
      <DamagedNotice seen={seenDamaged} onSeen={onSeenDamaged} />
      {tellsOfRuns.has(route.at) && (
        <div class="newer">
          <OnlyHere />
        </div>
      )}
      <main ref={main} tabIndex={-1} key={hrefOf(route)}>
        {children}
      </main>
      <footer class="footer">
        <p>{t('frame.footer')}</p>
      </footer>
    </>
  )
}
