import { isDue } from '#records'
import type { PracticeItem } from '#records'
import { LinkButton, VisuallyHidden } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import { ScreenOuts, type ScreenOutNames } from '../parts/scores/screen-outs.tsx'
import { shortDayText, useLanguage, useText } from '../text/index.ts'
import { dueWords } from './due-words.ts'

/** How many scenarios that are not due yet are shown without unfolding the rest. */
const AHEAD = 3

interface PractiseProps {
  readonly items: readonly PracticeItem[]
  /** The language of a scenario's title; null where the scenario is not in this browser. */
  readonly langOf: (scenario: string) => string | null
  /** What made its last run count as 0; undefined where nothing did, or it cannot be named. */
  readonly zeroOf?: (item: PracticeItem) => ScreenOutNames | undefined
}

interface RowProps {
  readonly item: PracticeItem
  /** The language its title is in; null where the scene is not here any more. */
  readonly lang: string | null
  /** The most pressing of those that are due: the one call to act. */
  readonly first: boolean
  readonly zero: ScreenOutNames | undefined
}

function Row({ item, lang, first, zero }: RowProps) {
  const t = useText()
  const { language } = useLanguage()
  const when = dueWords(t, item.inDays)
  return (
    <li class="practise-row" data-due={isDue(item)}>
      <div>
        <h3 lang={lang ?? undefined}>{item.title}</h3>
        <p class="practise-when">
          {isDue(item) ? when : t('progress.next.on', { when, date: shortDayText(item.day, language) })}
        </p>
        <p class="hint">
          {t('progress.next.last', { date: shortDayText(item.last.day, language), overall: item.last.overall })}
          {lang === null && ` ${t('progress.next.gone')}`}
        </p>
        {zero && <ScreenOuts names={zero} />}
      </div>
      {lang !== null && (
        <LinkButton variant={first ? 'primary' : 'quiet'} href={hrefOf({ at: 'brief', id: item.scenario })}>
          {t('progress.next.play')} <VisuallyHidden lang={lang}>{item.title}</VisuallyHidden>
        </LinkButton>
      )}
    </li>
  )
}

/** What to practise next, the most pressing first. */
export function Practise({ items, langOf, zeroOf }: PractiseProps) {
  const t = useText()
  const due = items.filter(isDue)
  const later = items.filter((item) => !isDue(item))
  const [ahead, rest] = [later.slice(0, AHEAD), later.slice(AHEAD)]
  const first = due.find((item) => langOf(item.scenario) !== null)
  const row = (item: PracticeItem) => (
    <Row key={item.scenario} item={item} lang={langOf(item.scenario)} first={item === first} zero={zeroOf?.(item)} />
  )
  return (
    <section class="practise" aria-labelledby="practise-heading">
      <h2 id="practise-heading">{t('progress.next.heading')}</h2>
      <p class="progress-sentence">
        {due.length === 0 ? t('progress.next.nothingDue') : t('progress.next.someDue', { count: due.length })}
      </p>
      <p class="hint">{t('progress.next.how')}</p>
      <ul class="practise-list plain-list">{[...due, ...ahead].map(row)}</ul>
      {rest.length > 0 && (
        <details class="progress-table">
          <summary>{t('progress.next.rest', { count: rest.length })}</summary>
          <ul class="practise-list plain-list">{rest.map(row)}</ul>
        </details>
      )}
    </section>
  )
}
