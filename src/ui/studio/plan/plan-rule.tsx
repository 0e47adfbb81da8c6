import { planModes } from '#scenario'
import { hoursFor, put, sceneSums } from '#studio'
import { Choice, Switch } from '../../parts/index.ts'
import { numberText, useLanguage, useText } from '../../text/index.ts'
import { AmountField } from './plan-fields.tsx'
import { ProblemsAt } from './plan-problems.tsx'
import { usePlan } from './use-plan.tsx'

type Mode = (typeof planModes)[number]

/** How the scenes are played: as practice or as an assessment, in which order. */
export function PlanHowPart() {
  const t = useText()
  const { reading, edit, editable } = usePlan()
  const { mode, inOrder = false } = reading.draft ?? {}
  return (
    <section aria-labelledby="plan-how">
      <h2 id="plan-how" tabIndex={-1}>
        {t('studio.plan.how.heading')}
      </h2>
      <fieldset disabled={!editable} class="plan-mode">
        <Choice<Mode>
          legend={t('studio.plan.how.mode')}
          layout="stack"
          value={mode ?? 'practice'}
          options={planModes.map((value) => ({
            value,
            label: t(`studio.plan.how.${value}`),
            hint: t(`studio.plan.how.${value}Text`),
          }))}
          onChange={(value) => edit('field', put(['mode'], value))}
        />
        <ProblemsAt path={['mode']} />
        <Switch
          label={t('studio.plan.how.inOrder')}
          hint={t('studio.plan.how.inOrderHint')}
          on={inOrder}
          disabled={!editable}
          onChange={(on) => edit('field', put(['inOrder'], on ? true : undefined))}
        />
        <ProblemsAt path={['inOrder']} />
      </fieldset>
    </section>
  )
}

/** What it takes to pass. */
export function PlanPassPart() {
  const t = useText()
  const { pass } = usePlan().reading.draft ?? {}
  return (
    <section aria-labelledby="plan-pass">
      <h2 id="plan-pass" tabIndex={-1}>
        {t('studio.plan.pass.heading')}
      </h2>
      <p class="studio-text">{t('studio.plan.pass.text')}</p>
      <div class="plan-amounts">
        <AmountField
          path={['pass', 'overall']}
          label={t('studio.plan.pass.overall')}
          hint={t('studio.plan.pass.overallHint')}
          value={pass?.overall}
        />
        <AmountField
          path={['pass', 'mastered']}
          label={t('studio.plan.pass.mastered')}
          hint={t('studio.plan.pass.masteredHint')}
          value={pass?.mastered}
        />
        <AmountField
          path={['pass', 'controls']}
          label={t('studio.plan.pass.controls')}
          hint={t('studio.plan.pass.controlsHint')}
          value={pass?.controls}
          empty={{ writes: undefined }}
        />
        <AmountField
          path={['pass', 'screenOuts']}
          label={t('studio.plan.pass.screenOuts')}
          hint={t('studio.plan.pass.screenOutsHint')}
          value={pass?.screenOuts}
        />
      </div>
      <ProblemsAt path={['pass']} />
    </section>
  )
}

/** What it counts as, and when it is due again. */
export function PlanCreditPart() {
  const t = useText()
  const { language } = useLanguage()
  const { reading, scenes } = usePlan()
  const { hours, validMonths } = reading.draft ?? {}
  const sums = typeof scenes === 'string' ? null : sceneSums(reading.draft, scenes)
  return (
    <section aria-labelledby="plan-credit">
      <h2 id="plan-credit" tabIndex={-1}>
        {t('studio.plan.credit.heading')}
      </h2>
      <div class="plan-amounts">
        <AmountField
          path={['hours']}
          label={t('studio.plan.credit.hours')}
          hint={
            sums === null
              ? t('studio.plan.credit.hoursHint')
              : t('studio.plan.credit.hoursOf', {
                  count: sums.minutes,
                  hours: numberText(hoursFor(sums.minutes), language),
                })
          }
          value={hours}
        />
        <AmountField
          path={['validMonths']}
          label={t('studio.plan.credit.months')}
          hint={t('studio.plan.credit.monthsHint')}
          value={validMonths}
          empty={{ writes: null }}
        />
      </div>
    </section>
  )
}
