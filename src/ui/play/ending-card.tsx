import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { useCover } from './cover-elements.tsx'

interface CardProps {
  readonly title: string
  readonly text: string
  readonly lang: string | undefined
  readonly go: string
  readonly onGo: () => void
}

/** A card with a title, a few words and one button: tells how the scene, or a lesson, ended. */
export function Card({ title, text, lang, go, onGo }: CardProps) {
  const cover = useCover()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="play-card" aria-labelledby="play-card-title" ref={cover}>
      <h2 id="play-card-title" ref={heading} tabIndex={-1} lang={lang}>
        {title}
      </h2>
      <p lang={lang}>{text}</p>
      <Button variant="primary" size="large" data-control="continue" onClick={onGo}>
        {go}
      </Button>
    </section>
  )
}

interface LessonEndProps {
  /** The title of the training plan it came before, if any. */
  readonly after: string | undefined
  readonly onDone: () => void
}

/** The end of a lesson: no score and no follow-up, only the way to the scenarios, or back to the plan it came before. */
export function LessonEnd({ after, onDone }: LessonEndProps) {
  const t = useText()
  return (
    <Card
      title={t('play.lesson.heading')}
      text={t('play.lesson.text')}
      lang={undefined}
      go={after === undefined ? t('play.lesson.toCatalogue') : t('plans.debrief.back', { title: after })}
      onGo={onDone}
    />
  )
}
