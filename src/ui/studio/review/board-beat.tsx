import type { Action, Draft, Scenario } from '#scenario'
import { beatRow, type LineRow } from '#studio'
import { useText } from '../../text/index.ts'

interface BoardBeatProps {
  readonly draft: Draft<Scenario>
  readonly id: string
}

/** One beat on paper: what is said and seen, second by second, and what can be done about it. */
export function BoardBeat({ draft, id }: BoardBeatProps) {
  const t = useText()
  const row = beatRow(draft, id)
  if (row === null) return null
  const { beat, lines, options } = row
  const lang = draft.lang ?? 'en'
  const nameOf = (who: string | null): string => (who === null ? '' : (draft.cast?.[who]?.name ?? who))
  const speaker = ({ voice }: LineRow): string =>
    'who' in voice
      ? t(`studio.script.voice.${voice.of}`, { who: nameOf(voice.who) })
      : t(`studio.script.voice.${voice.of}`)
  return (
    <section class="board-beat">
      <h4>
        {id}
        {beat.harm !== undefined && <small>{t(`vocabulary.harm.${beat.harm}`)}</small>}
      </h4>
      {lines.some(({ texts, moment }) => texts.length > 0 || moment.cue?.text !== undefined) && (
        <dl>
          {lines.map((line) =>
            line.texts.length === 0 && line.moment.cue?.text === undefined ? null : (
              <div key={line.index}>
                <dt>
                  <span class="board-second">
                    {t('studio.review.board.second', { second: Math.round(line.at / 100) / 10 })}
                  </span>{' '}
                  {speaker(line)}
                </dt>
                <dd>
                  {line.texts.map(({ key, text }) => (
                    <p key={key} lang={lang}>
                      {text}
                    </p>
                  ))}
                  {line.moment.cue?.text !== undefined && (
                    <p class="board-cue">{t('studio.review.board.cue', { text: line.moment.cue.text })}</p>
                  )}
                </dd>
              </div>
            ),
          )}
        </dl>
      )}
      {options.length > 0 && (
        <ol class="board-options">
          {options.map(({ index, action }) => (
            <Option key={index} action={action} lang={lang} />
          ))}
        </ol>
      )}
      {beat.then !== undefined && <p>{t('studio.review.board.silence', { beat: targetsOf(beat.then).join(', ') })}</p>}
      {beat.ending !== undefined && (
        <p>
          {beat.ending.outcome !== undefined && `${t(`vocabulary.outcome.${beat.ending.outcome}`)}: `}
          <span lang={lang}>
            <strong>{beat.ending.title}</strong> {beat.ending.text}
          </span>
        </p>
      )}
    </section>
  )
}

function targetsOf(then: Draft<Action>['then']): readonly string[] {
  if (typeof then === 'string') return [then]
  return Array.isArray(then) ? then.flatMap((branch: { readonly go?: string } | undefined) => branch?.go ?? []) : []
}

function Option({ action, lang }: { readonly action: Draft<Action>; readonly lang: string }) {
  const t = useText()
  const { kind, rung, quality, why, label, then } = action
  const scale = kind === 'accept' ? 'accept' : 'intervene'
  const grade =
    quality === undefined
      ? null
      : kind === 'intervene' || kind === 'accept'
        ? t('studio.review.board.quality', { quality, words: t(`studio.script.quality.${scale}.${quality as 1}`) })
        : t('studio.review.board.grade', { quality })
  return (
    <li>
      <p lang={lang}>
        <strong>{label}</strong>
      </p>
      <p class="board-grade">
        {[
          kind === undefined ? null : t(`studio.script.kind.${kind}`),
          rung === undefined ? null : t(`vocabulary.rung.${rung}`),
          grade,
          then === undefined ? null : t('studio.review.board.leads', { beat: targetsOf(then).join(', ') }),
        ]
          .filter((each) => each !== null)
          .join(' · ')}
      </p>
      <p lang={lang}>{why}</p>
    </li>
  )
}
