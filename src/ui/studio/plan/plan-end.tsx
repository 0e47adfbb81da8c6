import { Download, Play } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { hrefOf } from '../../frame/route.ts'
import { Button, leadFocus, LinkButton, LiveRegion, saveFile, Told } from '../../parts/index.ts'
import { usePort } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'
import { usePlan } from './use-plan.tsx'

/** What has just been done with the plan. */
interface Done {
  readonly words: string
  readonly undo?: () => Promise<void>
}

/** Saves the plan as a file, and puts it among the plans that are played here. */
export function PlanEndPart() {
  const t = useText()
  const courses = usePort('courses')
  const { reading, text, bench, scenes } = usePlan()
  const heading = useRef<HTMLHeadingElement>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [said, setSaid] = useState('')
  const { plan, problems, draft } = reading
  const id = draft?.id ?? ''
  const own = bench.here()
  const isHere = own.includes(id)
  const isShipped = !isHere && courses.offers().some((offer) => offer.plan.id === id)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors

  const put = async (): Promise<void> => {
    setSaid('')
    try {
      const { kept } = await bench.put(id, text)
      setDone({ words: t(kept ? 'studio.plan.end.put' : 'studio.plan.end.putUnkept') })
    } catch {
      setDone({ words: t('studio.plan.end.notPut') })
    }
  }
  const takeOut = async (): Promise<void> => {
    setSaid('')
    try {
      setDone({ words: t('studio.plan.end.takenOut'), undo: await bench.remove(id) })
    } catch {
      setDone({ words: t('studio.plan.end.notTakenOut') })
    }
    leadFocus(() => heading.current)
  }
  return (
    <section aria-labelledby="plan-end">
      <h2 id="plan-end" ref={heading} tabIndex={-1}>
        {t('studio.plan.end.heading')}
      </h2>
      <p role="status" data-plan="state">
        {errors > 0 && <>{t('studio.plan.end.errors', { count: errors })} </>}
        {warnings > 0 && <>{t('studio.plan.end.warnings', { count: warnings })} </>}
        {problems.length === 0 && typeof scenes !== 'string' && t('studio.plan.end.good')}
      </p>
      <div class="plan-row">
        <Button
          icon={Download}
          data-plan="save"
          onClick={() => saveFile(`${id === '' ? 'plan' : id}.json`, text, 'application/json')}
        >
          {t('studio.plan.end.save')}
        </Button>
        {plan !== null && !isShipped && typeof scenes !== 'string' && (
          <Button icon={Play} variant="primary" data-plan="put" onClick={() => void put()}>
            {t(isHere ? 'studio.plan.end.again' : 'studio.plan.end.play')}
          </Button>
        )}
      </div>
      <p class="hint">{t('studio.plan.end.saveText')}</p>
      {isShipped && <p>{t('studio.plan.end.shipped', { id })}</p>}
      <LiveRegion text={said} />
      {done !== null && (
        <Told
          words={done.words}
          undo={
            done.undo &&
            (async () => {
              await done.undo?.()
              setDone(null)
              setSaid(t('studio.plan.end.back'))
            })
          }
          after={() => heading.current}
          onDismiss={() => setDone(null)}
        />
      )}
      {isHere && (
        <div class="plan-row">
          <LinkButton href={hrefOf({ at: 'plan', id })}>{t('studio.plan.end.open')}</LinkButton>
          <Button variant="ghost" data-plan="take-out" onClick={() => void takeOut()}>
            {t('studio.plan.end.takeOut')}
          </Button>
        </div>
      )}
      {isHere && <p class="hint">{t('studio.plan.end.hereText')}</p>}
    </section>
  )
}
