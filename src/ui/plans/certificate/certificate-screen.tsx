import { ArrowLeft, Printer } from 'lucide'
import { FrameNote, Button, Icon, LinkButton } from '../../parts/index.ts'
import { hrefOf } from '../../frame/route.ts'
import { ScreenTitle } from '../../frame/screen.tsx'
import type { Shell } from '../../frame/shell-types.ts'
import { useText } from '../../text/index.ts'
import { Sheet } from './sheet.tsx'
import { Typed } from './typed.tsx'
import './certificate.css'

interface CertificateScreenProps {
  readonly shell: Shell
  /** The attempt's id. */
  readonly id: string
}

/** A certificate as it is printed, and what can be typed onto it. */
export function CertificateScreen({ shell, id }: CertificateScreenProps) {
  const t = useText()
  const attempt = shell.ledger.attempts().find((one) => one.id === id)
  const certificate = attempt?.certificate
  if (!attempt || !certificate) return <Missing />

  const offer = shell.plans.offers().find(({ plan }) => plan.id === certificate.plan)
  const lang = offer && shell.plans.wordsIn(offer.plan.title)
  const title = offer ? shell.plans.words(offer.plan.title) : certificate.planTitle
  const back = offer ? hrefOf({ at: 'plan', id: offer.plan.id }) : hrefOf({ at: 'plans' })
  return (
    <div class="page certificate">
      <div class="certificate-tools">
        <p class="certificate-back">
          <a href={back}>
            <Icon icon={ArrowLeft} /> {offer ? t('certificate.back', { title }) : t('certificate.backToPlans')}
          </a>
        </p>
        <Typed shell={shell} attempt={attempt.id} certificate={certificate} />
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
