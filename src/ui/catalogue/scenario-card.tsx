import { Trash } from 'lucide'
import { useId } from 'preact/hooks'
import { IconButton, LinkButton, VisuallyHidden } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { LanguageNote } from '../parts/scenes/language-note.tsx'
import { PlacePicture } from '../parts/scenes/place-picture.tsx'
import { hrefOf } from '../frame/route.ts'
import type { CatalogueEntry } from '../ports/index.ts'
import { whereOf } from '../parts/scenes/where.ts'
import { WarningTags } from './warning-tags.tsx'
import './scenario-card.css'

interface ScenarioCardProps {
  readonly entry: CatalogueEntry
  /** Whether this browser keeps files. */
  readonly kept: boolean
  readonly onRemove: () => void
}

/** One scenario: the same parts in the same order for every one, so that none stands out for what it is. */
export function ScenarioCard({ entry, kept, onRemove }: ScenarioCardProps) {
  const t = useText()
  const id = useId()
  const { title, summary, minutes, warnings, warningDetail, role, stage, lang, credits } = entry.scenario
  const outside = entry.origin === 'outside'
  return (
    <article class="card" aria-labelledby={id}>
      <div class="card-panel">
        <PlacePicture stage={stage} />
        <p class="caption-box">{whereOf(t, stage)}</p>
      </div>
      <div class="card-words">
        {outside && (
          <p class="card-outside">{kept ? t('catalogue.outside.kicker') : t('catalogue.outside.kickerNotKept')}</p>
        )}
        <h3 id={id} lang={lang}>
          {title}
        </h3>
        <p lang={lang}>{summary}</p>
        <LanguageNote entry={entry} />
        <WarningTags warnings={warnings} />
        <details class="more">
          <summary>
            {t('catalogue.more')}
            <VisuallyHidden> {t('catalogue.moreOf', { title })}</VisuallyHidden>
          </summary>
          <h4>{t('catalogue.role')}</h4>
          <p lang={lang}>{role}</p>
          <h4>{t('catalogue.detail')}</h4>
          <p lang={warningDetail && lang}>{warningDetail ?? t('catalogue.noDetail')}</p>
          {credits !== undefined && (
            <>
              <h4>{t('catalogue.credits')}</h4>
              <ul lang={lang}>
                {[...new Set(Object.values(credits))].map((credit) => (
                  <li key={credit}>{credit}</li>
                ))}
              </ul>
            </>
          )}
          {entry.file !== null && <p class="hint">{t('catalogue.outside.file', { file: entry.file })}</p>}
        </details>
        <p class="card-foot">
          <LinkButton class="card-link" href={hrefOf({ at: 'brief', id: entry.id })}>
            {t('catalogue.open')} <VisuallyHidden lang={lang}>{title}</VisuallyHidden>
          </LinkButton>
          <span class="hint">{t('catalogue.minutes', { count: minutes })}</span>
          {outside && (
            <IconButton
              class="card-remove"
              icon={Trash}
              label={t('catalogue.outside.removeLabel', { title })}
              onClick={onRemove}
            />
          )}
        </p>
      </div>
    </article>
  )
}
