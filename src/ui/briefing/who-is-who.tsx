import { useText } from '../text/index.ts'
import type { ScenarioHead } from '../ports/index.ts'

interface WhoIsWhoProps {
  readonly cast: ScenarioHead['cast']
  readonly lang: string | undefined
}

type Member = ScenarioHead['cast'][string]

/** People who are only heard, such as dispatch, have no rank: it is not known, and it does not matter. */
const isVoice = ({ rank, look }: Member): boolean => rank === 'civilian' && look === undefined

/** Everybody in the scene, in the author's order, by name and rank and nothing more. */
export function WhoIsWho({ cast, lang }: WhoIsWhoProps) {
  const t = useText()
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t('briefing.who')}</h2>
      <ul class="cast plain-list">
        {Object.entries(cast).map(([id, member]) => (
          <li key={id} class={id === 'you' ? 'cast-you' : undefined}>
            <span lang={lang} class="cast-name">
              {member.name}
            </span>
            {!isVoice(member) && (
              <span class="cast-rank">
                {member.title === undefined ? (
                  t(`vocabulary.rank.${member.rank}`)
                ) : (
                  <span lang={lang}>{member.title}</span>
                )}
                {id === 'you' && <strong> · {t('briefing.you')}</strong>}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
