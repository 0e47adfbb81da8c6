import { Printer } from 'lucide'
import { beatEntries, type ReviewFile } from '#studio'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { BoardBeat } from './board-beat.tsx'
import { BoardAfter, BoardComments, BoardLanguages, BoardLaw } from './board-parts.tsx'
import './board.css'

interface BoardProps {
  readonly review: ReviewFile
  readonly onBack: () => void
}

/** The whole scenario on paper, for a board that decides on it: everything a trainee may meet, and why it is worth what it is. */
export function Board({ review, onBack }: BoardProps) {
  const t = useText()
  const { reading } = useStudio()
  const draft = reading.draft() ?? reading.shown
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
        <article lang={draft.lang ?? 'en'}>
          <h2>{draft.title ?? t('studio.untitled')}</h2>
          <p>{draft.summary}</p>
          <p>{draft.role}</p>
          <ul class="board-cast">
            {Object.entries(draft.cast ?? {}).map(([id, member]) => (
              <li key={id}>
                {member?.name}
                {member?.title !== undefined && `, ${member.title}`}
                {member?.title === undefined &&
                  member?.rank !== undefined &&
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
          <BoardComments review={review} draft={draft} />
          <BoardLanguages reading={reading} />
        </article>
      )}
    </div>
  )
}
