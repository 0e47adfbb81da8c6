import { useRef, useState } from 'preact/hooks'
import type { RunRecord } from '#records'
import { Button, leadFocus, LinkButton, Told } from '../parts/index.ts'
import { titledAs } from '../parts/scenes/heads.ts'
import { hrefOf } from '../frame/route.ts'
import { usePort, type Resumed } from '../ports/index.ts'
import { momentText, useLanguage, useText } from '../text/index.ts'
import { useScreenOuts } from '../parts/scores/use-screen-outs.ts'
import { RunRow } from './run-row.tsx'

interface RunListProps {
  readonly onResume: (run: string) => Promise<Resumed>
  readonly onReopen: (run: string) => Promise<boolean>
}

/** How many runs are shown at first. */
const FIRST = 10

interface News {
  readonly words: string
  readonly undo?: () => Promise<void>
}

/** Every run of the current person, the newest first. */
export function RunList({ onResume, onReopen }: RunListProps) {
  const runs = usePort('runs')
  const library = usePort('library')
  const { ledger } = usePort('records')
  const courses = usePort('courses')
  const t = useText()
  const { language } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [told, setTold] = useState<News | null>(null)
  const [all, setAll] = useState(false)
  const mine = ledger.runs().toReversed()
  const plans = new Map(ledger.attempts().map(({ id, plan }) => [id, plan]))
  const open = new Map(runs.resumable().map((one) => [one.run, one]))
  const shown = all ? mine : mine.slice(0, FIRST)
  const screenOuts = useScreenOuts(shown)
  const titleOf = (run: RunRecord) => titledAs(library, run).title

  const unreachable = () => setTold({ words: t('record.runs.unreachable') })
  const gone = () => setTold({ words: t('record.runs.gone') })
  const debrief = ({ id }: RunRecord) => {
    onReopen(id).then((fits) => !fits && gone(), unreachable)
  }
  const pick = ({ id }: RunRecord) => {
    onResume(id).then((how) => {
      if (how === 'gone') gone()
      if (how === 'elsewhere') setTold({ words: t('record.runs.elsewhere') })
      if (how === 'changed' || how === 'missing') setTold({ words: t(`frame.openRun.${how}`) })
    }, unreachable)
  }
  const toHeading = () => heading.current
  const tell = (news: News) => {
    setTold(news)
    leadFocus(toHeading)
  }
  const takenBack = (undo: () => Promise<void>) => async () => {
    await undo()
    setTold(null)
  }
  const showAll = () => {
    setAll(true)
    // The button disappears; the focus moves to the first of the runs that it has shown.
    leadFocus(() => list.current?.children[shown.length]?.querySelector('h3'))
  }
  const giveUp = async (run: RunRecord) =>
    tell({ words: t('record.runs.givenUp', { title: titleOf(run) }), undo: await runs.giveUp(run.id) })
  const remove = async (run: RunRecord) => {
    const { id, begun, east, attempt } = run
    const within = ledger.attempts().find((one) => one.id === attempt)
    const plan = courses.offers().find((offer) => offer.plan.id === within?.plan)?.plan
    const tried = within?.ended === null && plan?.mode === 'assessment'
    const outcome = within?.certificate ? 'removedInPlan' : tried ? 'removedTry' : 'removed'
    const words = { title: titleOf(run), date: momentText(begun, language, east) }
    const undo = await ledger.removeRun(id)
    tell({ words: t(`record.runs.${outcome}`, words), undo })
  }

  return (
    <section class="record-runs" aria-labelledby="runs">
      <h2 id="runs" ref={heading} tabIndex={-1}>
        {t('record.runs.heading')}
      </h2>
      {told && (
        <Told
          words={told.words}
          undo={told.undo && takenBack(told.undo)}
          onDismiss={() => setTold(null)}
          after={toHeading}
        />
      )}
      {mine.length === 0 ? (
        <div class="record-none">
          <p>{t('record.runs.none')}</p>
          <LinkButton href={hrefOf({ at: 'catalogue' })}>{t('record.runs.toCatalogue')}</LinkButton>
        </div>
      ) : (
        <ul class="plain-list" ref={list}>
          {shown.map((run) => (
            <RunRow
              key={run.id}
              run={run}
              {...titledAs(library, run)}
              open={open.get(run.id) ?? null}
              screenOuts={screenOuts.get(run.id)}
              plan={plans.get(run.attempt ?? '') ?? null}
              onDebrief={() => debrief(run)}
              onPick={() => pick(run)}
              onGiveUp={() => void giveUp(run)}
              onRemove={() => void remove(run)}
            />
          ))}
        </ul>
      )}
      {shown.length < mine.length && (
        <Button onClick={showAll}>{t('record.runs.all', { count: mine.length - shown.length })}</Button>
      )}
    </section>
  )
}
