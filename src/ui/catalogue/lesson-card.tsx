import { Check } from 'lucide'
import { Button, Icon, LinkButton } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { LanguageNote } from '../parts/scenes/language-note.tsx'
import { PlacePicture } from '../parts/scenes/place-picture.tsx'
import { hrefOf } from '../frame/route.ts'
import type { CatalogueEntry } from '../ports/index.ts'
import './lesson-card.css'

interface LessonCardProps {
  readonly entry: CatalogueEntry
  readonly done: boolean
}

/** Leads the eye and the focus to the scenarios. */
export const toScenarios = (): void => {
  const heading = document.getElementById('scenarios')
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'start' })
}

/** The first run everybody gets. Nothing is locked behind it. */
export function LessonCard({ entry, done }: LessonCardProps) {
  const t = useText()
  const { title, summary, stage, lang } = entry.scenario
  return (
    <section class={done ? 'lesson lesson-done' : 'lesson'} aria-labelledby="lesson">
      {!done && <PlacePicture stage={stage} />}
      <div class="lesson-words">
        <p class="kicker">
          {done && <Icon icon={Check} />} {done ? t('catalogue.lesson.done') : t('catalogue.lesson.kicker')}
        </p>
        <h2 id="lesson" lang={lang}>
          {title}
        </h2>
        <p lang={lang}>{summary}</p>
        <LanguageNote entry={entry} />
      </div>
      <p class="lesson-foot">
        <LinkButton variant={done ? 'quiet' : 'primary'} href={hrefOf({ at: 'brief', id: entry.id })}>
          {done ? t('catalogue.lesson.again') : t('catalogue.lesson.play')}
        </LinkButton>
        {!done && (
          <Button variant="ghost" onClick={toScenarios}>
            {t('catalogue.lesson.skip')}
          </Button>
        )}
      </p>
    </section>
  )
}
