import { coverage, type Draft, type Scenario, textCount } from '#scenario'
import { placeOf, type Reading, type ReviewFile } from '#studio'
import { languageName, momentText, useLanguage, useText } from '../../text/index.ts'
import { placeWords } from './place-words.ts'

interface DraftProps {
  readonly draft: Draft<Scenario>
}

/** The law with basis and source, and how far it has been reviewed. */
export function BoardLaw({ draft, held }: DraftProps & { readonly held: ReviewFile['review'] | null }) {
  const t = useText()
  const { rights = [], review, lang = 'en' } = draft
  return (
    <section>
      <h3>{t('studio.script.law.heading')}</h3>
      {rights.length === 0 && <p>{t('studio.review.board.noLaw')}</p>}
      <ul>
        {rights.map((right, i) => (
          <li key={i}>
            <p lang={lang}>{right?.right}</p>
            <p class="board-grade">
              {right?.basis !== undefined && `${t(`vocabulary.basis.${right.basis}`)}: `}
              <span lang={lang}>{right?.source}</span>
            </p>
          </li>
        ))}
      </ul>
      <p>
        {review?.jurisdiction !== undefined && t('studio.review.board.where', { where: review.jurisdiction })}{' '}
        {t(`vocabulary.reviewStatus.${review?.status ?? 'draft'}`)}
        {review?.status === 'reviewed' && held && `: ${held.by}, ${held.role}, ${held.date}`}
      </p>
    </section>
  )
}

/** What is done after the scene, with its worth, and the debrief. */
export function BoardAfter({ draft: { followUp, debrief, lang = 'en' } }: DraftProps) {
  const t = useText()
  return (
    <>
      <section>
        <h3>{t('studio.script.followUp.heading')}</h3>
        <p lang={lang}>{followUp?.prompt}</p>
        <ul>
          {(followUp?.items ?? []).map((item, i) => (
            <li key={i}>
              <p lang={lang}>
                <strong>{item?.label}</strong>
              </p>
              {item?.worth !== undefined && <p class="board-grade">{t(`studio.script.worth.${item.worth}`)}</p>}
              <p lang={lang}>{item?.why}</p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('studio.script.debrief.heading')}</h3>
        <blockquote lang={lang}>{debrief?.affectedView}</blockquote>
        <ul>
          {[...(debrief?.points ?? []), ...(debrief?.questions ?? [])].map((text, i) => (
            <li key={i} lang={lang}>
              {text}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** Who made or spoke the own files, and who may use them. */
export function BoardCredits({ draft: { credits = {}, lang = 'en' } }: DraftProps) {
  const t = useText()
  const all = Object.entries(credits)
  if (all.length === 0) return null
  return (
    <section>
      <h3>{t('catalogue.credits')}</h3>
      <ul>
        {all.map(([path, credit]) => (
          <li key={path}>
            <code>{path}</code>: <span lang={lang}>{credit}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** All comments, settled or not. */
export function BoardComments({ review, draft }: DraftProps & { readonly review: ReviewFile }) {
  const t = useText()
  const { language } = useLanguage()
  const signed = (by: string, at: string) => t('studio.review.signed', { by, at: momentText(at, language) })
  if (review.comments.length === 0) return null
  return (
    <section>
      <h3>{t('studio.review.comments')}</h3>
      <ol>
        {review.comments.map((comment) => (
          <li key={comment.id}>
            <p class="board-grade">
              {placeWords(t, placeOf(comment, draft).path ?? comment.on.path)}{' '}
              {comment.on.text !== '' && <q>{comment.on.text}</q>}
            </p>
            <p class="review-words">{comment.text}</p>
            <p class="board-grade">{signed(comment.by, comment.at)}</p>
            {(comment.replies ?? []).map((reply, i) => (
              <p key={i} class="review-words">
                {reply.text} ({signed(reply.by, reply.at)})
              </p>
            ))}
            {comment.resolved && (
              <p class="board-grade">
                {t('studio.review.resolvedBy', { who: signed(comment.resolved.by, comment.resolved.at) })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** How whole each translation is. */
export function BoardLanguages({ reading: { shown, locales } }: { readonly reading: Reading }) {
  const t = useText()
  const { language } = useLanguage()
  if (shown === null || locales.size === 0) return null
  return (
    <section>
      <h3>{t('studio.review.board.languages')}</h3>
      <ul>
        {[...locales].map(([tag, texts]) => {
          const { missing, stale } = coverage(shown, texts)
          return (
            <li key={tag}>
              {t('studio.review.board.translated', {
                language: languageName(tag, language),
                of: textCount(shown, texts),
                missing: missing.length,
                stale: stale.length,
              })}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
