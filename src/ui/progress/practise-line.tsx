import { CalendarClock } from 'lucide'
import { useMemo } from 'preact/hooks'
import { isDue, practiceOf } from '#records'
import { LinkButton, Notice } from '../parts/index.ts'
import { headsOf } from '../parts/scenes/heads.ts'
import { hrefOf } from '../frame/route.ts'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'

/** Names the scenario that is most due for practice, if one is due, until it has been played. */
export function PractiseLine() {
  const library = usePort('library')
  const { ledger } = usePort('records')
  const t = useText()
  const runs = ledger.runs()
  const items = useMemo(() => practiceOf(runs, new Date().toISOString()), [runs])
  const heads = headsOf(library)
  const next = items.find((item) => isDue(item) && heads.has(item.scenario))
  if (next === undefined) return null
  const title = heads.get(next.scenario)?.title ?? next.title
  return (
    <Notice
      icon={CalendarClock}
      title={t('progress.next.heading')}
      actions={
        <LinkButton href={hrefOf({ at: 'brief', id: next.scenario })}>
          {t('progress.next.playTitle', { title })}
        </LinkButton>
      }
    >
      <p>{t('progress.next.line', { title, overall: next.last.overall })}</p>
    </Notice>
  )
}
