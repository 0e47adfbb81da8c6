import { Check } from 'lucide'
import { Icon } from '../parts/index.ts'
import type { Finished } from '../ports/index.ts'
import { useText } from '../text/index.ts'

/** What was done afterwards, item by item, with its worth and why. */
export function FollowUpTold({ finished: { scenario, log } }: { readonly finished: Finished }) {
  const t = useText()
  const last = log.entries.at(-1)
  const chosen = last?.do === 'follow-up' ? last.items : []
  if (scenario.followUp.items.length === 0) return null
  return (
    <section aria-labelledby="after-heading" class="after">
      <h2 id="after-heading">{t('debrief.after.heading')}</h2>
      <ul class="plain">
        {scenario.followUp.items.map((item) => {
          const taken = chosen.includes(item.id)
          return (
            <li key={item.id} class={`after-item worth-${item.worth}`} data-taken={taken}>
              <p class="after-label">
                <span class="after-tick">{taken && <Icon icon={Check} label={t('debrief.after.taken')} />}</span>
                <span>
                  <span lang={scenario.lang ?? 'en'}>{item.label}</span>{' '}
                  <span class="tag">{t(`debrief.after.worth.${item.worth}`)}</span>{' '}
                  {!taken && <span class="tag tag-soft">{t('debrief.after.notTaken')}</span>}
                  {taken && item.worth === 'unsafe' && item.screenOut === undefined && (
                    <span class="tag tag-zero">{t('debrief.after.unsafe')}</span>
                  )}
                  {taken && item.screenOut !== undefined && <span class="tag tag-zero">{t('debrief.after.zero')}</span>}
                </span>
              </p>
              <p class="hint" lang={scenario.lang ?? 'en'}>
                {item.why}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
