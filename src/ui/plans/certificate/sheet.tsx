import { issuedOn } from '#records'
import type { Certificate } from '#records'
import { Logo } from '../../frame/logo.tsx'
import { bandText } from '../../parts/scores/score-words.ts'
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
  const { name, validUntil, hours, version, courseNumber, instructor, receipt } = certificate
  const facts: readonly (readonly [string, string])[] = [
    [t('certificate.facts.hours'), numberText(hours, language)],
    [
      t('certificate.facts.until'),
      validUntil === null ? t('certificate.facts.forGood') : calendarDayText(validUntil, language),
    ],
    [t('certificate.facts.version'), `${t('frame.name')} ${version}`],
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

function Scores({ certificate: { scores } }: Pick<SheetProps, 'certificate'>) {
  const t = useText()
  const { language } = useLanguage()
  const mean = scores.length === 0 ? 0 : scores.reduce((sum, { overall }) => sum + overall, 0) / scores.length
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
        <tfoot>
          <tr>
            <th scope="row">{t('certificate.scores.mean')}</th>
            <td>{bandText(t, mean)}</td>
            <td>{meanText(mean, language)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="sheet-note">{t('certificate.scores.note')}</p>
    </section>
  )
}
