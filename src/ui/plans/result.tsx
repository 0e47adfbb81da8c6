import type { Standing } from '#records'
import { Button, LinkButton, Notice } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import { meanText, useLanguage, useText } from '../text/index.ts'
import { ScreenOutsByScene } from './screen-outs-by-scene.tsx'

interface ResultProps {
  readonly standing: Standing
  readonly attempt: string
  /** Passed under earlier rules of scoring. */
  readonly earlier?: boolean
  readonly onAgain: () => void
}

/** What came of an attempt whose scenes have all been played: what it lacks, if anything, and the way on. */
export function Result({ standing, attempt, earlier = false, onAgain }: ResultProps) {
  const t = useText()
  const { language } = useLanguage()
  const { result, mean, mastered, controls, screenOuts, needed, lacking, judged, least, tooFew } = standing
  const why = (part: Standing['lacking'][number]): string => {
    if (part === 'mastered') return t('plans.result.lacking.mastered', { count: mastered, needed: needed.mastered })
    if (part === 'controls') return t('plans.result.lacking.controls', { count: controls, needed: needed.controls })
    if (part === 'screenOuts') return t('plans.result.lacking.screenOuts', { count: screenOuts })
    return mean === null
      ? t('plans.result.lacking.overallNone', { needed: needed.overall })
      : t('plans.result.lacking.overall', { value: meanText(mean, language), needed: needed.overall })
  }
  const tells = result === 'not-passed' || result === 'in-progress'
  return (
    <Notice
      tone="call"
      title={t(`plans.result.${result}.title`)}
      actions={
        result === 'passed' ? (
          <LinkButton variant="primary" href={hrefOf({ at: 'certificate', id: attempt })}>
            {t('plans.result.passed.go')}
          </LinkButton>
        ) : (
          result !== 'in-progress' && (
            <Button variant="primary" onClick={onAgain}>
              {t('plans.beginAgain')}
            </Button>
          )
        )
      }
    >
      {tells && (
        <ul class="plan-why">
          {lacking.map((part) => (
            <li key={part}>
              {why(part)}
              {part === 'screenOuts' && <ScreenOutsByScene standing={standing} />}
            </li>
          ))}
        </ul>
      )}
      {result === 'undecided' && (
        <ul class="plan-why">
          {tooFew.map((kind) => (
            <li key={kind}>{t(`plans.result.undecided.${kind}`, { count: judged[kind], needed: least[kind] })}</li>
          ))}
        </ul>
      )}
      <p>{t(`plans.result.${result}.text`)}</p>
      {earlier && <p>{t('plans.result.passed.earlier')}</p>}
      {result !== 'passed' && result !== 'in-progress' && <p>{t('plans.againHint')}</p>}
    </Notice>
  )
}
