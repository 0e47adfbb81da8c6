import { useEffect, useMemo, useRef } from 'preact/hooks'
import { progressOf } from '#records'
import { LinkButton, Notice } from '../parts/index.ts'
import { headsOf } from '../parts/scenes/heads.ts'
import { hrefOf } from '../frame/route.ts'
import { ScreenTitle } from '../frame/screen.tsx'
import { usePort } from '../ports/index.ts'
import { fewText } from '../parts/scores/score-words.ts'
import { useScreenOuts } from '../parts/scores/use-screen-outs.ts'
import { useText } from '../text/index.ts'
import { BreaksFigure } from './breaks.tsx'
import { Groups } from './groups.tsx'
import { HesitationFigure } from './hesitation.tsx'
import { Judging } from './judging.tsx'
import { OverTime } from './over-time.tsx'
import { Practise } from './practise.tsx'
import { Rungs } from './rungs.tsx'
import { Telling } from './telling.tsx'
import './progress.css'

/** Opens every fold of the screen for a print, and closes those folds again afterwards. */
function useOpenInPrint(root: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const opened: HTMLDetailsElement[] = []
    const before = () => {
      for (const fold of root.current?.querySelectorAll('details:not([open])') ?? []) {
        if (!(fold instanceof HTMLDetailsElement)) continue
        fold.open = true
        opened.push(fold)
      }
    }
    const after = () => {
      for (const fold of opened.splice(0)) fold.open = false
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [root])
}

/** What somebody's own runs say: what to practise next, then how it went, then why. */
export function ProgressScreen() {
  const library = usePort('library')
  const { ledger } = usePort('records')
  const t = useText()
  const root = useRef<HTMLDivElement>(null)
  useOpenInPrint(root)
  const runs = ledger.runs()
  const { name } = ledger.current()
  const heads = headsOf(library)
  // The title in the language of the page where the scenario is here, else the title under which it was played.
  const progress = useMemo(() => {
    const named = runs.map((run) => ({ ...run, title: heads.get(run.scenario)?.title ?? run.title }))
    return progressOf(named, new Date().toISOString())
  }, [runs, heads])
  const { points } = progress
  const zeros = useScreenOuts(runs)
  const few = fewText(t, new Set(points.map(({ scenario }) => scenario)).size)
  return (
    <div class="page progress" ref={root}>
      <header class="progress-head">
        <ScreenTitle screen={t('progress.screen')}>{t('progress.title')}</ScreenTitle>
        <p class="lead">
          {name !== '' && `${t('progress.whose', { name })} `}
          {t('progress.lead')}
        </p>
        <nav class="progress-ways" aria-label={t('progress.ways')}>
          <a href={hrefOf({ at: 'record' })}>{t('progress.toRecord')}</a>
          <a href={hrefOf({ at: 'plans' })}>{t('progress.toPlans')}</a>
        </nav>
        {few !== null && <p class="hint">{few}</p>}
        {progress.earlier > 0 && <p class="hint">{t('progress.earlier', { count: progress.earlier })}</p>}
      </header>
      {points.length === 0 ? (
        <Notice
          title={t('progress.empty.title')}
          actions={<LinkButton href={hrefOf({ at: 'catalogue' })}>{t('progress.empty.go')}</LinkButton>}
        >
          <p>{t('progress.empty.text')}</p>
        </Notice>
      ) : (
        <>
          <Practise
            items={progress.practice}
            langOf={(id) => {
              const head = heads.get(id)
              return head ? (head.lang ?? 'en') : null
            }}
            zeroOf={({ last }) => zeros.get(last.run)}
          />
          <OverTime points={points} zeros={zeros} />
          <BreaksFigure breaks={progress.breaks} />
          <Rungs rungs={progress.rungs} />
          <Groups {...progress} />
          <HesitationFigure hesitation={progress.hesitation} />
          <Telling discernment={progress.discernment} />
          <Judging calibration={progress.calibration} />
        </>
      )}
    </div>
  )
}
