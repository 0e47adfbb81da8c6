import { useText } from '../../text/index.ts'
import type { ScenarioHead } from '../shell-types.ts'

interface WhoIsWhoProps {
  readonly cast: ScenarioHead['cast']
  readonly lang: string | undefined
}

/** Everybody in the scene, in the author's order, by name and rank and nothing more. */
export function WhoIsWho({ cast, lang }: WhoIsWhoProps) {
  const t = useText()
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t('briefing.who')}</h2>
      <ul class="cast plain-list">
        {Object.entries(cast).map(([id, { name, rank }]) => (
          <li key={id} class={id === 'you' ? 'cast-you' : undefined}>
            <span lang={lang} class="cast-name">
              {name}
            </span>
            <span class="cast-rank">
              {t(`vocabulary.rank.${rank}`)}
              {id === 'you' && <strong> · {t('briefing.you')}</strong>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
