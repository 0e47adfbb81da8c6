import { ArrowLeft, Printer } from 'lucide'
import { FrameNote, Button, Icon, LinkButton } from '../../parts/index.ts'
import { hrefOf } from '../../frame/route.ts'
import { ScreenTitle } from '../../frame/screen.tsx'
import { usePort } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'
import { Sheet } from './sheet.tsx'
import { Typed } from './typed.tsx'
import './certificate.css'

interface CertificateScreenProps {
  /** The attempt's id. */
  readonly id: string
}

/** A certificate as it is printed, and what can be typed onto it. */
export function CertificateScreen({ id }: CertificateScreenProps) {
  const { ledger } = usePort('records')
  const courses = usePort('courses')
  const t = useText()
  const attempt = ledger.attempts().find((one) => one.id === id)
  const certificate = attempt?.certificate
  if (!attempt || !certificate) return <Missing />

  const offer = courses.offers().find(({ plan }) => plan.id === certificate.plan)
  const lang = offer && courses.wordsIn(offer.plan.title)
  const title = offer ? courses.words(offer.plan.title) : certificate.planTitle
  const back = offer ? hrefOf({ at: 'plan', id: offer.plan.id }) : hrefOf({ at: 'plans' })
  return (
    <div class="page certificate">
      <div class="certificate-tools">
        <p class="certificate-back">
          <a href={back}>
            <Icon icon={ArrowLeft} /> {offer ? t('certificate.back', { title }) : t('certificate.backToPlans')}
          </a>
        </p>
        <Typed attempt={attempt.id} certificate={certificate} />
        <div class="certificate-print">
          <Button variant="primary" icon={Printer} aria-describedby="print-hint" onClick={() => print()}>
            {t('certificate.print')}
          </Button>
          <p class="hint" id="print-hint">
            {t('certificate.printHint')}
          </p>
          <FrameNote />
        </div>
      </div>
      <Sheet certificate={certificate} title={title} lang={lang} />
    </div>
  )
}

function Missing() {
  const t = useText()
  return (
    <div class="page">
      <ScreenTitle screen={t('certificate.missing.title')}>{t('certificate.missing.title')}</ScreenTitle>
      <p class="certificate-missing">{t('certificate.missing.text')}</p>
      <p class="certificate-ways">
        <LinkButton href={hrefOf({ at: 'record' })}>{t('certificate.missing.record')}</LinkButton>
        <LinkButton href={hrefOf({ at: 'plans' })}>{t('certificate.backToPlans')}</LinkButton>
      </p>
    </div>
  )
}
