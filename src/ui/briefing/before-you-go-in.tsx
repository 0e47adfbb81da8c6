import { Button, LinkButton } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { WarningTags } from '../catalogue/warning-tags.tsx'
import { hrefOf, type Route } from '../frame/route.ts'
import type { ScenarioHead } from '../ports/index.ts'

interface BeforeYouGoInProps {
  readonly warnings: ScenarioHead['warnings']
  readonly detail: string | undefined
  readonly lang: string | undefined
  /** Passes it over in a training plan; null where there is nothing to pass over, in or outside of one. */
  readonly onSkip: (() => void) | null
  /** The screen for somebody who does not want to play this scene. */
  readonly away: Route
}

/** The content warnings of a scene, and a way to skip it that costs nothing. */
export function BeforeYouGoIn({ warnings, detail, lang, onSkip, away }: BeforeYouGoInProps) {
  const t = useText()
  const some = warnings !== undefined && warnings.length > 0
  return (
    <section class="before" aria-labelledby="before">
      <h2 id="before">{t('briefing.warnings')}</h2>
      {some ? (
        <div class="before-tags">
          <p>{t('briefing.warningsText')}</p>
          <WarningTags warnings={warnings} />
        </div>
      ) : (
        <p>{t('briefing.noWarnings')}</p>
      )}
      <details class="more">
        <summary>{t('briefing.more')}</summary>
        <p lang={detail && lang}>{detail ?? t('catalogue.noDetail')}</p>
      </details>
      <div class="before-skip">
        {onSkip ? (
          <Button aria-describedby="skip-text" onClick={onSkip}>
            {t('plans.next.skip')}
          </Button>
        ) : (
          <LinkButton href={hrefOf(away)} describedBy="skip-text">
            {t('briefing.skip')}
          </LinkButton>
        )}
        <p class="hint" id="skip-text">
          {onSkip ? t('plans.next.skipText') : t('briefing.skipText')}
        </p>
      </div>
    </section>
  )
}
