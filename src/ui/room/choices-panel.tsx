import { Minus, Plus } from 'lucide'
import { Button, IconButton } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import type { Director } from '#play'
import { usePort } from '../ports/index.ts'
import { Panel } from './panel.tsx'
import type { Poll } from '#play'

interface ChoicesPanelProps {
  readonly poll: Poll
  /** Somebody in the scene waits for an answer. */
  readonly asked: boolean
  readonly lang: string | undefined
  readonly director: Director
}

/** The question to the room: what is on offer, how many hands for each, and the way into each. */
export function ChoicesPanel({ poll, asked, lang, director }: ChoicesPanelProps) {
  const t = useText()
  const { shortcuts } = usePort('preferences').settings()
  const count = (id: string) => poll.votes[id] ?? 0
  const all = poll.options.reduce((sum, { id }) => sum + count(id), 0)
  const total = all === 0 ? t('room.choices.noHands') : t('room.choices.total', { count: all })
  return (
    <Panel id="choices" heading={asked ? t('room.choices.waiting') : t('room.choices.heading')}>
      <ol class="room-options plain-list">
        {poll.options.map(({ id, label }, i) => (
          <li key={id} class="room-option">
            <span class={shortcuts ? 'kbd' : undefined} aria-hidden="true">
              {i + 1}
            </span>
            <p class="room-option-words" lang={lang}>
              {label}
            </p>
            <div class="room-hands">
              <IconButton
                icon={Minus}
                label={t('room.choices.fewer', { n: i + 1 })}
                aria-disabled={count(id) === 0}
                onClick={() => director.press(i, -1)}
              />
              <input
                type="number"
                inputMode="numeric"
                min={0}
                max={999}
                value={count(id)}
                aria-label={t('room.choices.hands', { n: i + 1, label })}
                onInput={(event) => director.setVotes(id, event.currentTarget.valueAsNumber)}
              />
              <IconButton
                icon={Plus}
                label={t('room.choices.more', { n: i + 1 })}
                onClick={() => director.press(i, 1)}
              />
            </div>
            <span class="room-bar-track" aria-hidden="true">
              <span style={{ inlineSize: `${all === 0 ? 0 : (count(id) / all) * 100}%` }} />
            </span>
            <Button
              size="small"
              aria-label={t('room.choices.seeLabel', { n: i + 1, label })}
              onClick={() => director.take(id)}
            >
              {t('room.choices.see')}
              {poll.taken === id && <small> ({t('room.choices.tried')})</small>}
            </Button>
          </li>
        ))}
      </ol>
      <p class="room-total" role="status">
        {total}
      </p>
    </Panel>
  )
}
