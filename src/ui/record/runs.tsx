import { useRef, useState } from 'preact/hooks'
import type { RunRecord } from '#records'
import { Button, LinkButton, Notice } from '../parts/index.ts'
import { hrefOf } from '../shell/route.ts'
import type { Resumed, Shell } from '../shell/shell-types.ts'
import { useLanguage, useText } from '../text/index.ts'
import { RunRow } from './run-row.tsx'
import { whenText } from './run-words.ts'

interface RunsProps {
  readonly shell: Shell
  readonly onResume: (run: string) => Promise<Resumed>
  readonly onReopen: (run: string) => Promise<boolean>
}

/** How many runs are shown at first. */
const FIRST = 10

interface Told {
  readonly words: string
  readonly undo?: () => Promise<void>
}

/** Every run of the current person, the newest first. */
export function Runs({ shell, onResume, onReopen }: RunsProps) {
  const t = useText()
  const { language } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [all, setAll] = useState(false)
  const runs = shell.ledger.runs().toReversed()
  const plans = new Map(shell.ledger.attempts().map(({ id, plan }) => [id, plan]))
  const elsewhere = new Set(shell.resumable().flatMap((open) => (open.elsewhere ? [open.run] : [])))
  const shown = all ? runs : runs.slice(0, FIRST)
  const heads = new Map(shell.catalogue().map(({ id, scenario }) => [id, scenario]))
  const titleOf = ({ scenario, title }: RunRecord) => heads.get(scenario)?.title ?? title

  const unreachable = () => setTold({ words: t('record.runs.unreachable') })
  const gone = () => setTold({ words: t('record.runs.gone') })
  const debrief = ({ id }: RunRecord) => {
    onReopen(id).then((fits) => !fits && gone(), unreachable)
  }
  const pick = ({ id }: RunRecord) => {
    onResume(id).then((how) => {
      if (how === 'gone') gone()
      if (how === 'elsewhere') setTold({ words: t('record.runs.elsewhere') })
    }, unreachable)
  }
  /** The row's buttons go away with it; the heading is where one is then (A4). */
  const tell = (news: Told) => {
    setTold(news)
    heading.current?.focus({ preventScroll: true })
  }
  const giveUp = async (run: RunRecord) =>
    tell({ words: t('record.runs.givenUp', { title: titleOf(run) }), undo: await shell.giveUp(run.id) })
  const remove = async (run: RunRecord) => {
    const { id, begun, attempt } = run
    const certified = shell.ledger.attempts().some((a) => a.id === attempt && a.certificate !== null)
    const words = { title: titleOf(run), date: whenText(begun, language) }
    const undo = await shell.ledger.removeRun(id)
    tell({ words: t(certified ? 'record.runs.removedInPlan' : 'record.runs.removed', words), undo })
  }

  return (
    <section class="record-runs" aria-labelledby="runs">
      <h2 id="runs" ref={heading} tabIndex={-1}>
        {t('record.runs.heading')}
      </h2>
      {told && (
        <Notice
          role="status"
          title={told.words}
          actions={
            told.undo && (
              <Button size="small" onClick={() => void told.undo?.().then(() => setTold(null))}>
                {t('common.undo')}
              </Button>
            )
          }
          onDismiss={() => setTold(null)}
        />
      )}
      {runs.length === 0 ? (
        <div class="record-none">
          <p>{t('record.runs.none')}</p>
          <LinkButton href={hrefOf({ at: 'catalogue' })}>{t('record.runs.toCatalogue')}</LinkButton>
        </div>
      ) : (
        <ul class="plain-list">
          {shown.map((run) => (
            <RunRow
              key={run.id}
              run={run}
              title={titleOf(run)}
              lang={heads.get(run.scenario)?.lang}
              elsewhere={elsewhere.has(run.id)}
              plan={plans.get(run.attempt ?? '') ?? null}
              onDebrief={() => debrief(run)}
              onPick={() => pick(run)}
              onGiveUp={() => void giveUp(run)}
              onRemove={() => void remove(run)}
            />
          ))}
        </ul>
      )}
      {shown.length < runs.length && (
        <Button onClick={() => setAll(true)}>{t('record.runs.all', { count: runs.length - shown.length })}</Button>
      )}
    </section>
  )
}
