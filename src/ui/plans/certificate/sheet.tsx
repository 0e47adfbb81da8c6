import { issuedOn } from '#records'
import type { Certificate } from '#records'
import { RULES } from '#score'
import { Logo } from '../../frame/logo.tsx'
import { bandText, fewText } from '../../parts/scores/score-words.ts'
import { ScreenTitle } from '../../frame/screen.tsx'
import { calendarDayText, meanText, numberText, useLanguage, useText } from '../../text/index.ts'

interface SheetProps {
  readonly certificate: Certificate
  /** The plan's title in the language of the page, where it has one in that. */
  readonly title: string
  /** The language it is in; left out where nobody knows. */
  readonly lang?: string | undefined
}

/** The page itself, on paper as on screen. */
export function Sheet({ certificate, title, lang }: SheetProps) {
  const t = useText()
  const { language } = useLanguage()
  const { name, validUntil, hours, version, rules, courseNumber, instructor, receipt } = certificate
  const facts: readonly (readonly [string, string])[] = [
    [t('certificate.facts.hours'), numberText(hours, language)],
    [
      t('certificate.facts.until'),
      validUntil === null ? t('certificate.facts.forGood') : calendarDayText(validUntil, language),
    ],
    [t('certificate.facts.version'), `${t('frame.name')} ${version}`],
    [
      t('certificate.facts.rules'),
      rules === RULES ? t('certificate.facts.rulesNow', { rules }) : t('certificate.facts.rulesEarlier'),
    ],
    ...(courseNumber === '' ? [] : [[t('certificate.facts.course'), courseNumber] as const]),
    ...(instructor === '' ? [] : [[t('certificate.facts.instructor'), instructor] as const]),
  ]
  return (
    <article class="sheet" aria-label={t('certificate.kicker')}>
      <header class="sheet-head">
        <Logo />
        <p class="sheet-kicker">{t('certificate.kicker')}</p>
      </header>
      <div class="sheet-who">
        <p>{t('certificate.of')}</p>
        <p class={name === '' ? 'sheet-name sheet-nameless' : 'sheet-name'}>
          {name === '' ? t('certificate.nameless') : name}
        </p>
        <p>{t('certificate.did')}</p>
        <ScreenTitle class="sheet-title" screen={t('certificate.screen', { title })}>
          <span lang={lang}>{title}</span>
        </ScreenTitle>
        <p>{t('certificate.on', { date: calendarDayText(issuedOn(certificate), language) })}</p>
      </div>
      <dl class="sheet-facts">
        {facts.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Scores certificate={certificate} />
      <div class="sheet-sign" aria-hidden="true">
        <span>{t('certificate.signature')}</span>
        <span>{t('certificate.date')}</span>
      </div>
      <section class="sheet-receipt" aria-labelledby="receipt">
        <h2 id="receipt">{t('certificate.receipt.heading')}</h2>
        <p class="sheet-hash">{receipt}</p>
        <p>{t('certificate.receipt.text')}</p>
      </section>
      <p class="sheet-claims">{t('certificate.claims')}</p>
    </article>
  )
}

/** The average that decided: of the scenes with something to stop; under earlier rules, of all. Null without any. */
function averageOf({ rules, scores }: Certificate): { readonly mean: number; readonly scenes: number } | null {
  const counted = rules === RULES ? scores.filter(({ kind }) => kind === 'intervene') : scores
  if (counted.length === 0) return null
  const sum = counted.reduce((total, { overall }) => total + overall, 0)
  return { mean: sum / counted.length, scenes: counted.length }
}

function Scores({ certificate }: Pick<SheetProps, 'certificate'>) {
  const { scores, rules } = certificate
  const t = useText()
  const { language } = useLanguage()
  const average = averageOf(certificate)
  const few = average && fewText(t, average.scenes)
  return (
    <section class="sheet-scores" aria-labelledby="scores">
      <h2 id="scores">{t('certificate.scores.heading')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('certificate.scores.scene')}</th>
            <th scope="col">{t('certificate.scores.words')}</th>
            <th scope="col">{t('certificate.scores.score')}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ scenario, title, overall }) => (
            <tr key={scenario}>
              <th scope="row">{title}</th>
              <td>{bandText(t, overall)}</td>
              <td>{overall}</td>
            </tr>
          ))}
        </tbody>
        {average && (
          <tfoot>
            <tr>
              <th scope="row">{rules === RULES ? t('certificate.scores.meanStop') : t('certificate.scores.mean')}</th>
              <td>{bandText(t, average.mean)}</td>
              <td>{meanText(average.mean, language)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      <p class="sheet-note">
        {t('certificate.scores.note')}
        {few && ` ${few}`}
      </p>
    </section>
  )
}
