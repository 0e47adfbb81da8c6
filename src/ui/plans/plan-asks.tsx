import { Button, LinkButton, Notice } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'
import { PlanFacts } from './plan-facts.tsx'
import { isNew } from './lesson-first.tsx'
import type { PlanNow } from './plan-now.ts'

interface PlanAsksProps {
  readonly plan: PlanNow
  readonly beginning: 'no' | 'yes' | 'failed'
  readonly onBegin: () => void
}

/** What a plan asks, and its beginning. */
export function PlanAsks({ plan: { offer, going, passed }, beginning, onBegin }: PlanAsksProps) {
  const { ledger } = usePort('records')
  const t = useText()
  const nameless = ledger.current().name === ''
  const wanted = !isNew(ledger) && (passed === null || passed.due.state !== 'good')
  return (
    <section class="plan-asks" aria-labelledby="plan-asks">
      <h2 id="plan-asks">{t('plans.asks')}</h2>
      <PlanFacts offer={offer} />
      {nameless && (
        <Notice
          title={t('plans.nameless.title')}
          actions={
            <LinkButton href={hrefOf({ at: 'record', plan: offer.plan.id })}>{t('plans.nameless.go')}</LinkButton>
          }
        >
          <p>{t('plans.nameless.text')}</p>
        </Notice>
      )}
      {going === null && (
        <p>
          <Button
            variant={wanted ? 'primary' : 'quiet'}
            size="large"
            aria-disabled={beginning === 'yes'}
            onClick={onBegin}
          >
            {passed === null ? t('plans.begin') : t('plans.beginAgain')}
          </Button>
          {passed !== null && <span class="hint plan-again-hint">{t('plans.againHint')}</span>}
        </p>
      )}
      <p role="status">
        {beginning === 'yes' && t('plans.beginning')}
        {beginning === 'failed' && t('plans.notBegun')}
      </p>
    </section>
  )
}
