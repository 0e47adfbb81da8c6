import { hoursOf, type PlanOffer } from '#records'
import { headsOf } from '../parts/scenes/heads.ts'
import { usePort } from '../ports/index.ts'
import { numberText, useLanguage, useText } from '../text/index.ts'

/** What a plan asks: scenes and minutes, how they are played, what passing takes, what it counts, when it is due again. */
export function PlanFacts({ offer }: { readonly offer: PlanOffer }) {
  const library = usePort('library')
  const { plan } = offer
  const t = useText()
  const { language } = useLanguage()
  const heads = headsOf(library)
  const minutes = plan.scenarios.reduce((sum, id) => sum + (heads.get(id)?.minutes ?? 0), 0)
  const hours = hoursOf(offer, plan.scenarios)
  const { overall, mastered, screenOuts } = plan.pass
  return (
    <dl class="plan-facts">
      <div>
        <dt>{t('plans.fact.scenes')}</dt>
        <dd>{t('plans.scenes', { count: plan.scenarios.length, minutes })}</dd>
      </div>
      <div>
        <dt>{t('plans.fact.how')}</dt>
        <dd>{t(`plans.mode.${plan.mode}`)}</dd>
      </div>
      <div>
        <dt>{t('plans.fact.pass')}</dt>
        <dd>
          <ul class="plan-rule">
            {overall > 0 && <li>{t('plans.rule.overall', { value: overall })}</li>}
            {mastered > 0 && <li>{t('plans.rule.mastered', { count: mastered })}</li>}
            <li>{t('plans.rule.calm')}</li>
            <li>
              {screenOuts === 0 ? t('plans.rule.screenOutsNone') : t('plans.rule.screenOuts', { count: screenOuts })}
            </li>
          </ul>
        </dd>
      </div>
      <div>
        <dt>{t('plans.fact.credit')}</dt>
        <dd>{t('plans.hours', { count: hours, hours: numberText(hours, language) })}</dd>
      </div>
      <div>
        <dt>{t('plans.fact.again')}</dt>
        <dd>{plan.validMonths === null ? t('plans.never') : t('plans.again', { count: plan.validMonths })}</dd>
      </div>
    </dl>
  )
}
