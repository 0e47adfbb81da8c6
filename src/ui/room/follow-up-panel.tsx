import type { Scenario } from '#engine'
import { useText } from '../text/index.ts'
import type { Director } from '#play'
import { usePort } from '../ports/index.ts'
import { Panel } from './panel.tsx'

interface FollowUpPanelProps {
  readonly scenario: Scenario
  readonly items: readonly string[]
  readonly lang: string | undefined
  readonly director: Director
}

/** What the room would do afterwards, in the order agreed on. */
export function FollowUpPanel({ scenario, items, lang, director }: FollowUpPanelProps) {
  const t = useText()
  const { shortcuts } = usePort('preferences').settings()
  const { prompt, items: all } = scenario.followUp
  return (
    <Panel id="follow-up" heading={prompt} lang={lang}>
      <p>{t('room.followUp.hint')}</p>
      <ul class="room-items plain-list">
        {all.map(({ id, label }, i) => {
          const order = items.indexOf(id) + 1
          return (
            <li key={id}>
              <label class="room-item">
                <input type="checkbox" checked={order > 0} onChange={() => director.toggleItem(id)} />
                <span class={shortcuts ? 'kbd' : undefined} aria-hidden="true">
                  {i + 1}
                </span>
                <span lang={lang}>{label}</span>
                {order > 0 && (
                  <span class="room-order">
                    <span class="visually-hidden">{t('play.followUp.order', { n: order })}</span>
                    <span aria-hidden="true">{order}</span>
                  </span>
                )}
              </label>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
