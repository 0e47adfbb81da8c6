import { grades, outcomeWorth } from '#score'
import type { MasteryGap, Scorecard } from '#score'
import { earlyText, effectiveText, overallText, whole } from '../parts/scores/score-words.ts'
import { ScreenOuts } from '../parts/scores/screen-outs.tsx'
import { clockText, secondsBetween, useText } from '../text/index.ts'
import type { Reflected } from './reflection.tsx'
import { relationOf, sayingOf } from './self.ts'
import { steppedInText } from './stepped-in.ts'
import type { Story } from '#play'

interface NumbersProps {
  readonly card: Scorecard
  readonly story: Story
  readonly reflected: Reflected | null
  /** What made the run count as 0, by its words. */
  readonly screenOuts: readonly string[]
  readonly lang: string
  /** The run was scored under earlier rules, and is told here by the rules of now. */
  readonly earlier?: boolean
}

interface ScoreProps {
  readonly name: string
  readonly value: number
  /** The number in words: the same words on every screen. */
  readonly says: string
  /** What it is made of. */
  readonly of: string
  /** What the trainee said of it before it was shown. */
  readonly self?: string | null
}

function Score({ name, value, says, of, self = null }: ScoreProps) {
  return (
    <div class="score">
      <dt>{name}</dt>
      <dd>
        <span class="score-value">{whole(value)}</span>
        <span class="score-line" aria-hidden="true">
          <span style={{ inlineSize: `${value}%` }} />
        </span>
        <span class="score-says">{says}</span>
        <span class="score-of">{of}</span>
        {self !== null && <span class="score-self">{self}</span>}
      </dd>
    </div>
  )
}

/** The numbers, each in words and with what it is made of; how they came about is one press away. */
export function Numbers({ card, story, reflected, screenOuts, lang, earlier = false }: NumbersProps) {
  const t = useText()
  const at = (seconds: number | null) => (seconds === null ? t('debrief.numbers.never') : clockText(seconds * 1000))
  const control = card.kind === 'control'
  const receives = story.run.compiled.scenario.subject === 'you'
  const { noticedAt, steppedInAt, hesitation } = card
  // The span is worked out from the two clocks beside it as they are shown, so that no rounding contradicts them.
  const between =
    hesitation === null || noticedAt === null || steppedInAt === null
      ? null
      : secondsBetween(noticedAt * 1000, steppedInAt * 1000)
  const parts = Object.entries(card.parts) as [Part, number | null][]
  const limits = limitsOf(card)
  const lacking = toldOf(grades(story.run).lacking, receives)
  const leftOpen = Object.values(card.opened).reduce((sum, times) => sum + times, 0)
  const said = (part: 'early' | 'effective', scored: number): string | null => {
    const value = reflected?.self?.[part] ?? null
    if (value === null) return null
    const words = t(`debrief.reflection.${part}Said.${sayingOf(value)}`)
    return t('debrief.numbers.self', {
      said: words,
      relation: t(`debrief.numbers.relation.${relationOf(value, scored)}`),
    })
  }
  /** What they said they saw, beside what there was to see. */
  const sawSaid = (saw: NonNullable<Reflected['saw']>): string => {
    const words = { said: t(`debrief.reflection.sight.${saw}`) }
    if (control) return t('debrief.numbers.sawControl', words)
    const sign = story.cues[0]
    return sign === undefined
      ? t('debrief.numbers.sawNoSign', words)
      : t('debrief.numbers.saw', { ...words, at: clockText(sign.at) })
  }
  const heldSaid = (held: NonNullable<Reflected['held']>): string =>
    held === 'none'
      ? t('debrief.numbers.saidNothing', { said: t('debrief.reflection.nothing') })
      : t('debrief.numbers.youSaid', { what: t(`vocabulary.inhibitor.${held}`) })
  return (
    <section aria-labelledby="numbers-heading" class="numbers">
      <h2 id="numbers-heading">{t('debrief.numbers.heading')}</h2>
      {earlier && <p class="hint">{t('debrief.numbers.earlier')}</p>}
      <dl class="scores">
        {card.early !== null && (
          <Score
            name={t('debrief.numbers.early')}
            value={card.early}
            says={earlyText(t, card)}
            of={receives ? t('debrief.numbers.receivedSays') : t('debrief.numbers.earlySays')}
            self={said('early', card.early)}
          />
        )}
        <Score
          name={t('debrief.numbers.effective')}
          value={card.effective}
          says={effectiveText(t, card)}
          of={control ? t('debrief.numbers.discernmentSays') : t('debrief.numbers.effectiveSays')}
          self={said('effective', card.effective)}
        />
        <Score
          name={t('debrief.numbers.overall')}
          value={card.overall}
          says={overallText(t, card)}
          of={control ? t('debrief.numbers.overallControlSays') : t('debrief.numbers.overallSays')}
        />
      </dl>
      {card.screenOuts.length > 0 && <ScreenOuts names={{ labels: screenOuts, lang }} />}
      {lacking.length > 0 && (
        <div class="score-lacking">
          <p>{t('debrief.numbers.lacking')}</p>
          <ul>
            {lacking.map((gap) => (
              <li key={gap}>{t(`debrief.numbers.gap.${gap}`)}</li>
            ))}
          </ul>
        </div>
      )}
      {limits.map((limit) => (
        <p key={limit} class="score-limit">
          {t(`debrief.numbers.limit.${limit}`)}
        </p>
      ))}
      <dl class="facts">
        <div>
          <dt>{t('debrief.numbers.noticedAt')}</dt>
          <dd>{at(card.noticedAt)}</dd>
        </div>
        <div>
          <dt>
            {control
              ? t('debrief.numbers.spokeAt')
              : receives
                ? t('debrief.numbers.answeredAt')
                : t('debrief.numbers.steppedInAt')}
          </dt>
          <dd>{steppedInText(t, story, card)}</dd>
        </div>
        {!control && (
          <div>
            <dt>{t('debrief.numbers.hesitation')}</dt>
            <dd>
              {between === null ? t('debrief.numbers.unknown') : t('debrief.numbers.seconds', { count: between })}
            </dd>
          </div>
        )}
        {leftOpen > 0 && (
          <div>
            <dt>{t('debrief.numbers.opened')}</dt>
            <dd>{t('debrief.numbers.openedTimes', { count: leftOpen })}</dd>
          </div>
        )}
        {card.rankGap !== null && (
          <div>
            <dt>{t('debrief.numbers.rankGap')}</dt>
            <dd>
              {card.rankGap > 0 ? t('debrief.numbers.above', { count: card.rankGap }) : t('debrief.numbers.notAbove')}
            </dd>
          </div>
        )}
      </dl>
      {reflected?.saw && <p class="score-self">{sawSaid(reflected.saw)}</p>}
      {(story.thoughts.length > 0 || reflected?.held) && (
        <div class="held">
          <h3>{t('debrief.numbers.held')}</h3>
          {reflected?.held && <p>{heldSaid(reflected.held)}</p>}
          <ul class="plain">
            {story.thoughts.map((thought) => (
              <li key={`${thought.at}`}>
                <span class="time">{clockText(thought.at)}</span> <i lang={lang}>{thought.text}</i>{' '}
                <span class="tag">{t(`vocabulary.inhibitor.${thought.inhibitor as 'authority'}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary>{t('debrief.numbers.how')}</summary>
        <p>{control ? t('debrief.numbers.howControl') : t('debrief.numbers.howIntervene')}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('debrief.numbers.part')}</th>
              <th scope="col">{t('debrief.numbers.share')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(([part, value]) => (
              <tr key={part}>
                <th scope="row">{t(`debrief.numbers.parts.${part}`)}</th>
                <td>
                  {value === null
                    ? t('debrief.numbers.notApplicable')
                    : t('common.percent', { value: Math.round(value * 100) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {!control && <p class="hint">{t('debrief.numbers.judgement')}</p>}
      </details>
    </section>
  )
}

type Told = MasteryGap | 'earlyReceived'

/** What is told of what a run lacks. Overall follows from the others, and is told where nothing else lacks. */
function toldOf(lacking: readonly MasteryGap[], receives: boolean): Told[] {
  const causes = lacking.filter((gap) => gap !== 'overall')
  const told = causes.length > 0 ? causes : lacking
  return told.map((gap) => (gap === 'early' && receives ? 'earlyReceived' : gap))
}

/** The limits of S4 that a run has run into, the lowest first. None is told where a screen-out has made it 0. */
function limitsOf({ parts, early, effective, unsafe, screenOuts }: Scorecard): ('unchecked' | 'unsafe' | 'late')[] {
  if (screenOuts.length > 0) return []
  const free = early === null ? effective : Math.sqrt(early * effective)
  const outcome = 'outcome' in parts ? parts.outcome : null
  return [
    ...(outcome === outcomeWorth.unchecked && free > 40 ? (['unchecked'] as const) : []),
    ...(unsafe.length > 0 ? (['unsafe'] as const) : []),
    ...(outcome === outcomeWorth.late && free > 60 ? (['late'] as const) : []),
  ]
}

type Part = 'technique' | 'persistence' | 'outcome' | 'followThrough' | 'discernment'
