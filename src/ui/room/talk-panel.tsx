import { useEffect, useState } from 'preact/hooks'
import type { Run } from '#engine'
import { Button, LinkButton } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import { useText } from '../text/index.ts'
import { BestAgainst } from './best-against.tsx'
import { Panel } from './panel.tsx'
import type { Room, RoomState } from '#play'
import { talkPages } from '#play'

interface TalkPanelProps {
  readonly id: string
  readonly room: Room
  readonly state: RoomState
  readonly lang: string | undefined
  readonly onAgain: () => void
}

/** The talk after the scene, in pages: how it ended, questions, the room beside the best run, what to take along. */
export function TalkPanel({ id, room, state, lang, onAgain }: TalkPanelProps) {
  const t = useText()
  const [best, setBest] = useState<Run | null | undefined>(undefined)
  useEffect(() => {
    let here = true
    void room.best().then((run) => here && setBest(run))
    return () => {
      here = false
    }
  }, [room])
  const run = room.session.run()
  const { scenario } = run.compiled
  const { debrief, beats } = scenario
  const ending = beats[run.beat]?.ending
  const page = talkPages[state.page] ?? 'ending'
  return (
    <Panel id={`talk-${page}`} heading={t(`room.talk.${page}`)}>
      <p class="room-page">{t('room.talk.page', { page: state.page + 1, pages: talkPages.length })}</p>
      {page === 'ending' && (
        <>
          {ending && (
            <p class="room-lead" lang={lang}>
              <strong>{ending.title}.</strong> {ending.text}
            </p>
          )}
          <h3>{t('room.talk.affected')}</h3>
          <blockquote class="room-quote" lang={lang}>
            {debrief.affectedView}
          </blockquote>
        </>
      )}
      {page === 'questions' && (
        <ol class="room-list" lang={lang}>
          {debrief.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      )}
      {page === 'best' && <BestAgainst run={run} best={best} polls={state.polls} lang={lang} />}
      {page === 'points' && (
        <>
          <ul class="room-list" lang={lang}>
            {debrief.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <div class="room-ways">
            <Button onClick={onAgain}>{t('room.talk.again')}</Button>
            <LinkButton href={hrefOf({ at: 'brief', id })}>{t('room.talk.done')}</LinkButton>
          </div>
        </>
      )}
    </Panel>
  )
}
