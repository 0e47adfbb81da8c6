import type { ComponentChildren } from 'preact'
import type { Action, Run } from '#engine'
import { actsOf, scorecard } from '#score'
import { SpokenWords } from '../parts/index.ts'
import { clockText, useText } from '../text/index.ts'
import type { Poll } from '#play'

interface ActProps {
  readonly action: Action
  /** Scenario ms. */
  readonly at: number
  readonly lang: string | undefined
  readonly children?: ComponentChildren
}

interface RunColumnProps {
  readonly name: string
  readonly run: Run
  readonly lang: string | undefined
  /** Is said in place of the acts where there were none. */
  readonly quiet: string
}

/** An action in a list: when it was taken, a remark, its words, its rung, and why it is good or not. */
function Act({ action, at, lang, children }: ActProps) {
  const t = useText()
  return (
    <li>
      <p>
        <span class="room-time">{clockText(at)}</span> {children}
        <strong lang={lang}>{action.label}</strong>{' '}
        {action.rung !== undefined && <span class="room-tag">{t(`vocabulary.rung.${action.rung}`)}</span>}
      </p>
      <p class="room-why" lang={lang}>
        {action.why}
      </p>
    </li>
  )
}

function RunColumn({ name, run, lang, quiet }: RunColumnProps) {
  const t = useText()
  const card = scorecard(run)
  const acts = actsOf(run)
  const score = () => {
    if (!card.ok) return null
    const { early, effective, overall } = card.value
    const rounded = { effective: Math.round(effective), overall }
    return early === null
      ? t('room.talk.scoreControl', rounded)
      : t('room.talk.score', { ...rounded, early: Math.round(early) })
  }
  return (
    <section class="room-course">
      <h3>{name}</h3>
      {card.ok && <p class="room-score">{score()}</p>}
      {acts.length === 0 && <p>{quiet}</p>}
      <ol class="plain-list">
        {acts.map(({ action, since, entry }) => (
          <Act key={entry} action={action} at={since} lang={lang} />
        ))}
      </ol>
    </section>
  )
}

/** The option with the most hands, and of how many; null when none were counted. */
export function mostHands({
  options,
  votes,
}: Poll): { readonly action: Action; readonly votes: number; readonly all: number } | null {
  const all = options.reduce((sum, { id }) => sum + (votes[id] ?? 0), 0)
  const [first] = options.toSorted((a, b) => (votes[b.id] ?? 0) - (votes[a.id] ?? 0))
  return all === 0 || first === undefined ? null : { action: first, votes: votes[first.id] ?? 0, all }
}

interface BestAgainstProps {
  readonly run: Run
  /** The best run; undefined while it is being looked for. */
  readonly best: Run | null | undefined
  readonly polls: readonly Poll[]
  readonly lang: string | undefined
}

/** What the room did and would have done, beside the best run there is. The reasons come last, all at once. */
export function BestAgainst({ run, best, polls, lang }: BestAgainstProps) {
  const t = useText()
  const hands = polls.flatMap((poll) => {
    const most = mostHands(poll)
    return most === null ? [] : [{ ...most, key: poll.key, at: poll.at }]
  })
  return (
    <>
      <div class="room-courses">
        <RunColumn name={t('room.talk.room')} run={run} lang={lang} quiet={t('room.talk.nothingSaid')} />
        {best === undefined && <SpokenWords words={t('room.talk.looking')} />}
        {best === null && <p>{t('room.talk.noBest')}</p>}
        {best && <RunColumn name={t('room.talk.bestRun')} run={best} lang={lang} quiet={t('room.talk.bestNothing')} />}
      </div>
      {hands.length > 0 && (
        <section class="room-course">
          <h3>{t('room.talk.hands')}</h3>
          <ol class="plain-list">
            {hands.map(({ key, at, action, votes, all }) => (
              <Act key={key} action={action} at={at} lang={lang}>
                {t('room.talk.handsFor', { votes, all })}{' '}
              </Act>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
