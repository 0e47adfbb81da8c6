import { FileUp } from 'lucide'
import { useId, useRef, useState } from 'preact/hooks'
import { copyOfPlan, newPlan, freePlanId, PLAN } from '#studio'
import { Button } from '../../parts/index.ts'
import { type DraftHead, type Drafts, type DraftOrigin, type PlanBench, usePort } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'
import { DraftList } from '../start/draft-list.tsx'

interface StartPlansProps {
  readonly drafts: Drafts
  readonly list: readonly DraftHead[]
  readonly bench: PlanBench
  /** Begins a plan with a text, and goes there. */
  readonly onBegin: (text: string, origin: DraftOrigin) => void
  readonly onFile: (file: File) => void
}

/** The training plans that are being written here, and the ways to begin one. */
export function StartPlans({ drafts, list, bench, onBegin, onFile }: StartPlansProps) {
  const t = useText()
  const id = useId()
  const courses = usePort('courses')
  const inputRef = useRef<HTMLInputElement>(null)
  const offers = courses.offers()
  const own = bench.here()
  const shipped = offers.filter(({ plan }) => !own.includes(plan.id))
  const [chosen, setChosen] = useState('')
  const from = shipped.find(({ plan }) => plan.id === chosen) ?? shipped[0]
  const taken = new Set(offers.map(({ plan }) => plan.id))
  return (
    <>
      <DraftList of="plan" drafts={drafts} list={list} />
      <section aria-labelledby="studio-plan-begin">
        <h2 id="studio-plan-begin">{t('studio.plan.start.begin')}</h2>
        <p class="studio-text">{t('studio.plan.start.text')}</p>
        <div class="plan-row">
          <Button
            data-begin="plan"
            onClick={() =>
              onBegin(newPlan(freePlanId(t('studio.plan.start.newId'), taken)), { kind: 'template', of: PLAN })
            }
          >
            {t('studio.plan.start.new')}
          </Button>
          <Button icon={FileUp} data-bring="plan" onClick={() => inputRef.current?.click()}>
            {t('studio.plan.start.open')}
          </Button>
          <input
            ref={inputRef}
            type="file"
            accept=".json,application/json"
            aria-label={t('studio.plan.start.open')}
            hidden
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              if (file) onFile(file)
              // The same file, mended, can be chosen again.
              event.currentTarget.value = ''
            }}
          />
        </div>
        {from !== undefined && (
          <div class="studio-copy">
            <label for={id}>{t('studio.plan.start.copy')}</label>
            <div class="studio-copy-row">
              <select id={id} value={from.plan.id} onChange={(event) => setChosen(event.currentTarget.value)}>
                {shipped.map(({ plan }) => (
                  <option key={plan.id} value={plan.id} lang={courses.wordsIn(plan.title)}>
                    {courses.words(plan.title)}
                  </option>
                ))}
              </select>
              <Button
                data-begin="plan-copy"
                onClick={() => onBegin(copyOfPlan(from.plan, taken), { kind: 'copy', of: from.plan.id })}
              >
                {t('studio.start.copy.go')}
              </Button>
            </div>
          </div>
        )}
      </section>
    </>
  )
}
