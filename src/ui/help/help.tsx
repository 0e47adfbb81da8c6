import { Dialog, Kbd } from '../parts/index.ts'
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
    { name: t('shell.helpPage.notice'), text: t('shell.helpPage.noticeText'), key: keys.notice },
    { name: t('shell.helpPage.look'), text: t('shell.helpPage.lookText'), key: keys.look },
    { name: t('shell.helpPage.stepIn'), text: t('shell.helpPage.stepInText'), key: keys.stepIn },
  ]
  return (
    <div class="help-text">
      <section>
        <h2>{t('shell.helpPage.controls')}</h2>
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
              {t('shell.helpPage.pause')} <Kbd name="Escape" />
            </dt>
            <dd>{t('shell.helpPage.pauseText')}</dd>
          </div>
        </dl>
        {!shortcuts && <p class="hint">{t('shell.helpPage.shortcutsOff')}</p>}
      </section>
      <section>
        <h2>{t('shell.helpPage.rungs')}</h2>
        <p>{t('shell.helpPage.rungsText')}</p>
        <ol class="help-rungs plain-list">
          {rungs.map((rung) => (
            <li key={rung}>
              <strong>{t(`vocabulary.rung.${rung}`)}</strong> <small>{t(`vocabulary.rungName.${rung}`)}</small>
              <span>{t(`shell.helpPage.rung.${rung}`)}</span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('shell.helpPage.scoring')}</h2>
        <ul>
          {scoring.map((key) => (
            <li key={key}>{t(`shell.helpPage.scoringText.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('shell.helpPage.claims')}</h2>
        <ul>
          {claims.map((key) => (
            <li key={key}>{t(`shell.helpPage.claimsText.${key}`)}</li>
          ))}
        </ul>
        <p>{t('shell.helpPage.privacy')}</p>
      </section>
    </div>
  )
}

/** The help as a screen of its own. */
export function HelpScreen() {
  const preferences = usePort('preferences')
  const t = useText()
  return (
    <div class="page help">
      <ScreenTitle screen={t('shell.helpPage.screen')}>{t('shell.helpPage.title')}</ScreenTitle>
      <p class="lead">{t('shell.helpPage.lead')}</p>
      <HelpText settings={preferences.settings()} />
      <RoomHelp />
      <SupportContacts />
      <p class="hint">
        <a href="licenses.txt" target="_blank" rel="noopener">
          {t('shell.helpPage.licences')}
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
    <Dialog open={open} onClose={onClose} title={t('shell.helpPage.title')} size="wide">
      <HelpText settings={settings} />
    </Dialog>
  )
}
