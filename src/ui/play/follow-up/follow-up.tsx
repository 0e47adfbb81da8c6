import { useEffect, useRef, useState } from 'preact/hooks'
import type { FollowUpItem, Refusal, Scenario } from '#engine'
import { Button, SpokenWords } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import './follow-up.css'

interface FollowUpProps {
  readonly scenario: Scenario
  /** What can be done, in the order in which this run shows it (R7). */
  readonly items: readonly FollowUpItem[]
  /** Language of the scenario's texts where it is not the interface's. */
  readonly lang: string | undefined
  /** Ids in the order they were picked, possibly none. Returns a refusal or null. */
  readonly onConfirm: (items: readonly string[]) => Refusal | null
}

/** What is done afterwards: any of the items, in the order picked, or none (R6). */
export function FollowUp({ scenario, items, lang, onConfirm }: FollowUpProps) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const [picked, pick] = useState<readonly string[]>([])
  const [refused, refuse] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  const { prompt } = scenario.followUp
  const toggle = (id: string) => pick((now) => (now.includes(id) ? now.filter((i) => i !== id) : [...now, id]))
  return (
    <div class="follow-up">
      <form
        class="follow-up-sheet"
        onSubmit={(event) => {
          event.preventDefault()
          refuse(onConfirm(picked) !== null)
        }}
      >
        <p class="follow-up-kicker" lang={lang}>
          {scenario.title}
        </p>
        <h1 ref={heading} tabIndex={-1} lang={lang}>
          {prompt}
        </h1>
        <p class="follow-up-hint" id="follow-up-hint">
          {t('play.followUp.hint')}
        </p>
        <fieldset aria-describedby="follow-up-hint">
          <legend class="visually-hidden">{t('play.followUp.items')}</legend>
          {items.map((item) => {
            const order = picked.indexOf(item.id)
            return (
              <label class="follow-up-item" key={item.id}>
                <input
                  type="checkbox"
                  name="item"
                  value={item.id}
                  checked={order >= 0}
                  onChange={() => toggle(item.id)}
                  aria-describedby={order >= 0 ? `follow-up-order-${item.id}` : undefined}
                />
                <span class="follow-up-box" aria-hidden="true">
                  {order >= 0 ? order + 1 : ''}
                </span>
                <span lang={lang}>{item.label}</span>
                {order >= 0 && (
                  <span class="visually-hidden" id={`follow-up-order-${item.id}`} hidden>
                    {t('play.followUp.order', { n: order + 1 })}
                  </span>
                )}
              </label>
            )
          })}
        </fieldset>
        <div class="follow-up-foot">
          <Button type="submit" variant="primary" size="large" data-control="confirm">
            {t('play.followUp.confirm')}
          </Button>
          <p class="follow-up-count" role="status">
            {picked.length === 0 ? t('play.followUp.none') : t('play.followUp.chosen', { count: picked.length })}
          </p>
        </div>
        {refused && <SpokenWords words={t('play.followUp.refused')} />}
      </form>
    </div>
  )
}
