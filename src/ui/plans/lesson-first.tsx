import { LinkButton, Notice } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import type { Shell } from '../frame/shell-types.ts'
import { useText } from '../text/index.ts'

/** Whether somebody has played nothing here yet, so that the controls may be new to them. */
export const isNew = ({ ledger }: Shell): boolean => ledger.runs().length === 0

interface LessonFirstProps {
  readonly shell: Shell
  /** The plan it comes before. */
  readonly plan: string
}

/** Leads somebody new to the lesson before a plan, and from there back to it. Nothing is locked behind it. */
export function LessonFirst({ shell, plan }: LessonFirstProps) {
  const t = useText()
  const lesson = shell.catalogue().find(({ origin }) => origin === 'lesson')
  if (lesson === undefined || !isNew(shell)) return null
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
