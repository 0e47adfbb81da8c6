import type { Scorecard } from '#score'
import { clockText, useText } from '../text/index.ts'
import type { Story } from './story.ts'
import { suggestionFor } from './suggestion.ts'

interface TurningProps {
  readonly story: Story
  readonly card: Scorecard
  readonly lang: string
}

/** One sentence by where helping broke, or held, and one line that could have been said, at its second. */
export function Turning({ story, card, lang }: TurningProps) {
  const t = useText()
  const { scenario } = story.run.plan
  const first = card.steppedInAt === null ? null : clockText(card.steppedInAt * 1000)
  const suggestion = suggestionFor(story.run)

  const sentence = (): string => {
    if (scenario.kind === 'control') {
      if (first === null) return t('debrief.turning.control.watched')
      return 'discernment' in card.parts && card.parts.discernment >= 0.8
        ? t('debrief.turning.control.asked', { at: first })
        : t('debrief.turning.control.disrupted', { at: first })
    }
    if (card.brokeAt !== null) return t(`debrief.turning.broke.${card.brokeAt}`)
    if (card.early === null || first === null) return t('debrief.turning.broke.skill')
    const held = 'persistence' in card.parts ? card.parts.persistence : null
    if (held !== null && held < 0.5) return t('debrief.turning.brushedOff', { at: first })
    if (card.early >= 100) return t('debrief.turning.early', { at: first })
    return card.early >= 60 ? t('debrief.turning.before', { at: first }) : t('debrief.turning.late', { at: first })
  }
  const said = suggestion !== null && story.acts.some((a) => a.action.id === suggestion.action.id)
  const show = suggestion !== null && !said && scenario.kind !== 'control'
  return (
    <section class="turning" aria-labelledby="turning-heading">
      <h2 id="turning-heading">{t('debrief.turning.heading')}</h2>
      <p class="sentence">{sentence()}</p>
      {show && (
        <p>
          {t('debrief.turning.could', { at: clockText(suggestion.at) })}{' '}
          <q lang={lang}>{suggestion.action.label.replace(/^[“"]|[”"]$/g, '')}</q>
        </p>
      )}
      {card.screenOuts.length > 0 && (
        <p class="screen-out">{t('debrief.turning.screenOut', { count: card.screenOuts.length })}</p>
      )}
    </section>
  )
}
