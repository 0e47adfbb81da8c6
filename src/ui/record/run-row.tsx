import { Trash2 } from 'lucide'
import type { RunRecord } from '#records'
import type { Scorecard } from '#score'
import { Button, IconButton } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import type { Resumable } from '../ports/index.ts'
import { clockText, momentText, useLanguage, useText } from '../text/index.ts'
import { earlyText, effectiveText, overallText, whole } from '../parts/scores/score-words.ts'
import { ScreenOuts, type ScreenOutNames } from '../parts/scores/screen-outs.tsx'
import { howText, stateText } from './run-words.ts'

interface RunRowProps {
  readonly run: RunRecord
  /** The scenario's title, in the language in which it stands in the catalogue now. */
  readonly title: string
  readonly lang: string | undefined
  /** What is known of it while it is open. */
  readonly open: Resumable | null
  /** The training plan it belongs to. */
  readonly plan: string | null
  /** What made it count as 0, where that is known. */
  readonly screenOuts: ScreenOutNames | undefined
  readonly onDebrief: () => void
  readonly onPick: () => void
  readonly onGiveUp: () => void
  readonly onRemove: () => void
}

/** One run: what it was, what came of it in words and numbers, and what can be done with it. */
export function RunRow({
  run,
  title,
  lang,
  open,
  plan,
  screenOuts,
  onDebrief,
  onPick,
  onGiveUp,
  onRemove,
}: RunRowProps) {
  const t = useText()
  const { language } = useLanguage()
  const date = momentText(run.begun, language, run.east)
  const named = { title, date }
  const clock = clockText(run.saved?.clock ?? 0)
  const elsewhere = open?.elsewhere === true
  const unfit = open === null || elsewhere || open.fits === 'yes' ? null : open.fits
  return (
    <li class="record-run">
      <div class="record-run-what">
        <h3 lang={lang} tabIndex={-1}>
          {title}
        </h3>
        <p class="hint">
          <time dateTime={run.begun}>{date}</time>
          {howText(t, run) && ` · ${howText(t, run)}`}
        </p>
        {plan !== null && (
          <p class="hint">
            <a href={hrefOf({ at: 'plan', id: plan })}>{t('record.runs.inPlan')}</a>
          </p>
        )}
      </div>
      {run.reading ? (
        <Scores card={run.reading.card} />
      ) : (
        <p class="record-run-state">
          {stateText(t, run)}
          {unfit && `. ${t(`frame.openRun.${unfit}`)}`}
        </p>
      )}
      {run.reading && run.reading.card.screenOuts.length > 0 && (
        <div class="record-run-state">
          <ScreenOuts names={screenOuts} />
        </div>
      )}
      <div class="record-run-ways">
        {run.state === 'finished' && run.unchecked !== true && (
          <Button size="small" aria-label={t('record.runs.debriefLabel', named)} onClick={onDebrief}>
            {t('record.runs.debrief')}
          </Button>
        )}
        {run.state === 'open' && !elsewhere && (
          <>
            {unfit === null && (
              <Button size="small" aria-label={t('record.runs.pickLabel', { title, clock })} onClick={onPick}>
                {t('record.runs.pick')}
              </Button>
            )}
            <Button
              size="small"
              variant="ghost"
              aria-label={t('record.runs.giveUpLabel', { title, clock })}
              onClick={onGiveUp}
            >
              {t('record.runs.giveUp')}
            </Button>
          </>
        )}
        {elsewhere ? (
          <p class="hint">{t('record.runs.elsewhere')}</p>
        ) : (
          <IconButton icon={Trash2} label={t('record.runs.removeLabel', named)} onClick={onRemove} />
        )}
      </div>
    </li>
  )
}

function Scores({ card }: { readonly card: Scorecard }) {
  const t = useText()
  const scores = [
    { name: t('debrief.numbers.early'), value: card.early, says: earlyText(t, card) },
    { name: t('debrief.numbers.effective'), value: card.effective, says: effectiveText(t, card) },
    { name: t('debrief.numbers.overall'), value: card.overall, says: overallText(t, card) },
  ]
  return (
    <dl class="record-run-scores">
      {scores.map(({ name, value, says }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value === null ? '–' : whole(value)}</b> <span>{says}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
