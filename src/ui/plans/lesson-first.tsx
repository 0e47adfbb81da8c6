import type { Ledger } from '#records'
import { LinkButton, Notice } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'

/** Whether somebody has played nothing here yet, so that the controls may be new to them. */
export const isNew = (ledger: Ledger): boolean => ledger.runs().length === 0

interface LessonFirstProps {
  /** The plan it comes before. */
  readonly plan: string
}

/** Leads somebody new to the lesson before a plan, and from there back to it. Nothing is locked behind it. */
export function LessonFirst({ plan }: LessonFirstProps) {
  const library = usePort('library')
  const { ledger } = usePort('records')
  const t = useText()
  const lesson = library.entries().find(({ origin }) => origin === 'lesson')
  if (lesson === undefined || !isNew(ledger)) return null
  return (
    <Notice
      tone="call"
      title={t('plans.lesson.title')}
      actions={
        <LinkButton variant="primary" href={hrefOf({ at: 'brief', id: lesson.id, plan })}>
          {t('catalogue.lesson.play')}
        </LinkButton>
      }
    >
      <p>{t('plans.lesson.text')}</p>
    </Notice>
  )
}
