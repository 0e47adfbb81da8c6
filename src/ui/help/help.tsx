import { Dialog, Kbd } from '../parts/index.ts'
import { stepInKey } from '../parts/keys/index.ts'
import { RoomHelp } from '../room/room-help.tsx'
import { useText } from '../text/index.ts'
import { ScreenTitle } from '../frame/screen.tsx'
import { usePort, type Settings } from '../ports/index.ts'
import { SupportContacts } from './support-contacts.tsx'
import './help.css'

const rungs = ['probe', 'alert', 'challenge', 'take-action'] as const
const scoring = ['early', 'effective', 'luck', 'lawful', 'time'] as const
const claims = ['law', 'accreditation', 'effect'] as const

/** The whole of the help, without a frame. */
export function HelpText({ settings }: { readonly settings: Pick<Settings, 'shortcuts' | 'keys'> }) {
  const t = useText()
  const { keys, shortcuts } = settings
  const controls = [
    { name: t('help.notice'), text: t('help.noticeText'), key: keys.notice },
    { name: t('help.look'), text: t('help.lookText'), key: keys.look },
    { name: t('help.stepIn'), text: t('help.stepInText'), key: keys.stepIn },
    { name: t('help.aloud'), text: t('help.aloudText'), key: keys.aloud },
  ]
  return (
    <div class="help-text">
      <section>
        <h2>{t('help.controls')}</h2>
        <dl class="help-list">
          {controls.map(({ name, text, key }) => (
            <div key={name}>
              <dt>
                {name} {shortcuts && <Kbd name={key} />}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
          <div>
            <dt>
              {t('help.pause')} <Kbd name="Escape" />
            </dt>
            <dd>{t('help.pauseText')}</dd>
          </div>
        </dl>
        {!shortcuts && <p class="hint">{t('help.shortcutsOff')}</p>}
      </section>
      <section>
        <h2>{t('help.rungs')}</h2>
        <p>{t('help.rungsText')}</p>
        <ol class="help-rungs plain-list">
          {rungs.map((rung) => (
            <li key={rung}>
              <strong>{t(`vocabulary.rung.${rung}`)}</strong> <small>{t(`vocabulary.rungName.${rung}`)}</small>
              <span>{t(`help.rung.${rung}`)}</span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('help.scoring')}</h2>
        <ul>
          {scoring.map((key) => (
            <li key={key}>{t(`help.scoringText.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('help.claims')}</h2>
        <ul>
          {claims.map((key) => (
            <li key={key}>{t(`help.claimsText.${key}`)}</li>
          ))}
        </ul>
        <p>{t('help.privacy')}</p>
      </section>
    </div>
  )
}

/** The help as a screen of its own. */
export function HelpScreen() {
  const { keys, shortcuts, pace } = usePort('preferences').settings()
  const t = useText()
  return (
    <div class="page help">
      <ScreenTitle screen={t('help.screen')}>{t('help.title')}</ScreenTitle>
      <p class="lead">{t('help.lead')}</p>
      <HelpText settings={{ shortcuts, keys: { ...keys, stepIn: stepInKey(keys, pace === 'untimed') } }} />
      <RoomHelp />
      <SupportContacts />
      <p class="hint">
        <a href="licenses.txt" target="_blank" rel="noopener">
          {t('help.licences')}
        </a>
      </p>
    </div>
  )
}

interface HelpDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly settings: Pick<Settings, 'shortcuts' | 'keys'>
}

/** The help over a running scene, which its owner has paused. */
export function HelpDialog({ open, onClose, settings }: HelpDialogProps) {
  const t = useText()
  return (
    <Dialog open={open} onClose={onClose} title={t('help.title')} size="wide">
      <HelpText settings={settings} />
    </Dialog>
  )
}
