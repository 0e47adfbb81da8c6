import type { Scorecard } from '#score'
import { clockText, useText } from '../text/index.ts'
import type { Reflected } from './reflection.tsx'
import { relationOf, sayingOf } from './self.ts'
import type { Story } from './story.ts'

interface NumbersProps {
  readonly card: Scorecard
  readonly story: Story
  readonly reflected: Reflected | null
  readonly lang: string
}

interface ScoreProps {
  readonly name: string
  readonly value: number
  readonly says: string
  /** What the trainee said of it before it was shown. */
  readonly self?: string | null
}

function Score({ name, value, says, self = null }: ScoreProps) {
  return (
    <div class="score">
      <dt>{name}</dt>
      <dd>
        <span class="score-value">{Math.round(value)}</span>
        <span class="score-line" aria-hidden="true">
          <span style={{ inlineSize: `${value}%` }} />
        </span>
        <span class="score-says">{says}</span>
        {self !== null && <span class="score-self">{self}</span>}
      </dd>
    </div>
  )
}

/** The numbers, last, each with what it says; how they came about is one press away. */
export function Numbers({ card, story, reflected, lang }: NumbersProps) {
  const t = useText()
  const at = (seconds: number | null) => (seconds === null ? t('debrief.numbers.never') : clockText(seconds * 1000))
  const parts = Object.entries(card.parts) as [Part, number | null][]
  const said = (part: 'early' | 'effective', scored: number): string | null => {
    const value = reflected?.self?.[part]
    if (value === undefined) return null
    const words = t(`debrief.reflection.${part}Said.${sayingOf(value)}`)
    return t('debrief.numbers.self', {
      said: words,
      relation: t(`debrief.numbers.relation.${relationOf(value, scored)}`),
    })
  }
  /** What they said they saw, beside what there was to see. */
  const sawSaid = (saw: NonNullable<Reflected['saw']>): string => {
    const words = { said: t(`debrief.reflection.sight.${saw}`) }
    if (card.kind === 'control') return t('debrief.numbers.sawControl', words)
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
      <dl class="scores">
        {card.early !== null && (
          <Score
            name={t('debrief.numbers.early')}
            value={card.early}
            says={t('debrief.numbers.earlySays')}
            self={said('early', card.early)}
          />
        )}
        <Score
          name={t('debrief.numbers.effective')}
          value={card.effective}
          says={card.kind === 'control' ? t('debrief.numbers.discernmentSays') : t('debrief.numbers.effectiveSays')}
          self={said('effective', card.effective)}
        />
        <Score
          name={t('debrief.numbers.overall')}
          value={card.overall}
          says={card.mastered ? t('debrief.numbers.mastered') : t('debrief.numbers.notYet')}
        />
      </dl>
      <dl class="facts">
        <div>
          <dt>{t('debrief.numbers.noticedAt')}</dt>
          <dd>{at(card.noticedAt)}</dd>
        </div>
        <div>
          <dt>{t('debrief.numbers.steppedInAt')}</dt>
          <dd>{at(card.steppedInAt)}</dd>
        </div>
        <div>
          <dt>{t('debrief.numbers.hesitation')}</dt>
          <dd>
            {card.hesitation === null
              ? t('debrief.numbers.unknown')
              : t('debrief.numbers.seconds', { count: Math.round(card.hesitation) })}
          </dd>
        </div>
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
        <p>{card.kind === 'control' ? t('debrief.numbers.howControl') : t('debrief.numbers.howIntervene')}</p>
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
        {card.kind !== 'control' && <p class="hint">{t('debrief.numbers.judgement')}</p>}
      </details>
    </section>
  )
}

type Part = 'technique' | 'persistence' | 'outcome' | 'followThrough' | 'discernment'
