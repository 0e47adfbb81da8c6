import { History } from 'lucide'
import { useState } from 'preact/hooks'
import { Button, leadFocus, Notice, Told } from '../parts/index.ts'
import { clockText, useText, type Text } from '../text/index.ts'
import { hrefOf } from '../frame/route.ts'
import { usePort, type NotResumed, type Resumable, type Resumed } from '../ports/index.ts'
import './resume-notice.css'

interface ResumeNoticeProps {
  readonly onResume: (run: string) => Promise<Resumed>
}

/** How many open runs are offered here; the others are in the record. */
const MOST = 3

type Outcome =
  | { readonly of: NotResumed | 'unreachable' }
  | { readonly of: 'dropped'; readonly title: string; readonly undo: () => Promise<void> }

/** Why a run cannot go on from here; null when it can. */
function whyNot(t: Text, { elsewhere, fits }: Resumable): string | null {
  if (elsewhere) return t('catalogue.resume.elsewhere')
  return fits === 'yes' ? null : t(`frame.openRun.${fits}`)
}

/** Offers the open runs, each at its second, the newest first. */
export function ResumeNotice({ onResume }: ResumeNoticeProps) {
  const runs = usePort('runs')
  const t = useText()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const open = runs.resumable()
  const [newest, ...others] = open.slice(0, MOST)
  const more = open.length - MOST
  const pick = ({ run }: Resumable) => {
    onResume(run).then(
      (how) => how !== 'on' && setOutcome({ of: how }),
      () => setOutcome({ of: 'unreachable' }),
    )
  }
  const drop = async ({ run, title }: Resumable) => {
    const undo = await runs.giveUp(run)
    setOutcome({ of: 'dropped', title, undo })
    leadFocus()
  }
  const wordsOf = (outcome: Outcome): string => {
    if (outcome.of === 'dropped') return t('catalogue.resume.dropped', { title: outcome.title })
    if (outcome.of === 'unreachable') return t('frame.beginFailed')
    if (outcome.of === 'changed' || outcome.of === 'missing') return t(`frame.openRun.${outcome.of}`)
    return t(`catalogue.resume.${outcome.of}`)
  }

  return (
    <>
      {outcome && (
        <Told
          words={wordsOf(outcome)}
          undo={outcome.of === 'dropped' ? () => outcome.undo().then(() => setOutcome(null)) : undefined}
          onDismiss={() => setOutcome(null)}
        />
      )}
      {newest && (
        <div class="resume">
          <Notice
            tone="call"
            icon={History}
            title={t('catalogue.resume.title', { clock: clockText(newest.clock), title: newest.title })}
            actions={
              newest.elsewhere ? undefined : (
                <>
                  {newest.fits === 'yes' && (
                    <Button variant="primary" onClick={() => pick(newest)}>
                      {t('catalogue.resume.go')}
                    </Button>
                  )}
                  <Button variant="ghost" onClick={() => void drop(newest)}>
                    {t('catalogue.resume.drop')}
                  </Button>
                </>
              )
            }
          >
            <p>{whyNot(t, newest) ?? t('catalogue.resume.text')}</p>
          </Notice>
          {others.length > 0 && (
            <ul class="resume-others plain-list" aria-label={t('catalogue.resume.list')}>
              {others.map((run) => (
                <Other key={run.run} run={run} onPick={() => pick(run)} />
              ))}
              {more > 0 && (
                <li>
                  <a href={hrefOf({ at: 'record' })}>{t('catalogue.resume.more', { count: more })}</a>
                </li>
              )}
            </ul>
          )}
        </div>
      )}
    </>
  )
}

function Other({ run, onPick }: { readonly run: Resumable; readonly onPick: () => void }) {
  const t = useText()
  const words = { clock: clockText(run.clock), title: run.title }
  const why = whyNot(t, run)
  return (
    <li>
      <span>{t('catalogue.resume.other', words)}</span>
      {why !== null ? (
        <span class="hint">{why}</span>
      ) : (
        <Button size="small" aria-label={t('catalogue.resume.pickLabel', words)} onClick={onPick}>
          {t('catalogue.resume.pick')}
        </Button>
      )}
    </li>
  )
}
