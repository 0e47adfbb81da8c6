import { Printer } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { beatEntries, type ReviewFile } from '#studio'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { BoardBeat } from './board-beat.tsx'
import { BoardAfter, BoardComments, BoardCredits, BoardLanguages, BoardLaw } from './board-parts.tsx'
import { BoardProofs } from './board-proofs.tsx'
import { BoardStoryboard } from './board-storyboard.tsx'
import './board.css'

interface BoardProps {
  readonly review: ReviewFile
  readonly onBack: () => void
}

/** Whether a name says the rank already: "Sgt. Marsh", "Officer Ito". */
const isAddressed = (name: string, rank: string): boolean => /^\p{L}+\. /u.test(name) || name.startsWith(`${rank} `)

/** The whole scenario on paper, for a board that decides on it: everything a trainee may meet, and why it is worth what it is. */
export function Board({ review, onBack }: BoardProps) {
  const t = useText()
  const { reading } = useStudio()
  const draft = reading.draft() ?? reading.shown
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const lang = draft?.lang ?? 'en'
  return (
    <div class="board">
      <p class="review-ways board-tools">
        <Button variant="primary" icon={Printer} data-review="print" onClick={() => print()}>
          {t('studio.review.board.print')}
        </Button>
        <Button variant="ghost" onClick={onBack}>
          {t('studio.review.board.back')}
        </Button>
      </p>
      {draft === null ? (
        <p>{t('studio.review.board.nothing')}</p>
      ) : (
        <article>
          <h2 ref={heading} tabIndex={-1} lang={draft.title === undefined ? undefined : lang}>
            {draft.title ?? t('studio.untitled')}
          </h2>
          <p lang={lang}>{draft.summary}</p>
          <p lang={lang}>{draft.role}</p>
          <ul class="board-cast">
            {Object.entries(draft.cast ?? {}).map(([id, member]) => (
              <li key={id}>
                <span lang={lang}>
                  {[member?.name, member?.title].filter((each) => each !== undefined && each !== '').join(', ')}
                </span>
                {member?.title === undefined &&
                  member?.rank !== undefined &&
                  !isAddressed(member.name ?? '', t(`vocabulary.rank.${member.rank}`)) &&
                  `, ${t(`vocabulary.rank.${member.rank}`)}`}
              </li>
            ))}
          </ul>
          <BoardLaw draft={draft} held={review.review ?? null} />
          <h3>{t('studio.review.board.script')}</h3>
          {beatEntries(draft).map(({ id }) => (
            <BoardBeat key={id} draft={draft} id={id} />
          ))}
          <BoardAfter draft={draft} />
          <BoardCredits draft={draft} />
          <BoardProofs />
          <BoardStoryboard />
          <BoardComments review={review} draft={draft} />
          <BoardLanguages reading={reading} />
        </article>
      )}
    </div>
  )
}
