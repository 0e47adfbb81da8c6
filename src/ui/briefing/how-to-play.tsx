import { Eye, MessageSquareWarning, Pin } from 'lucide'
import { Icon, Kbd } from '../parts/index.ts'
import { Phrase, useText } from '../text/index.ts'
import type { Settings } from '../ports/index.ts'
import { stepInKey } from '../parts/keys/index.ts'

/** The three controls, a line each, with the keys as they are set and as they are at the chosen pace. */
export function HowToPlay({ settings }: { readonly settings: Settings }) {
  const t = useText()
  const { keys, shortcuts, pace } = settings
  const lines = [
    { icon: Pin, name: t('help.notice'), text: t('briefing.howNotice'), key: keys.notice },
    { icon: Eye, name: t('help.look'), text: t('briefing.howLook'), key: keys.look },
    {
      icon: MessageSquareWarning,
      name: t('help.stepIn'),
      text: t('briefing.howStepIn'),
      key: stepInKey(keys, pace === 'untimed'),
    },
  ]
  return (
    <section aria-labelledby="how" class="how">
      <h2 id="how">{t('briefing.how')}</h2>
      <ul class="plain-list">
        {lines.map(({ icon, name, text, key }) => (
          <li key={name}>
            <Icon icon={icon} size="1.5rem" />
            <p>
              <Phrase text={text} parts={{ name: <strong>{name}</strong>, key: shortcuts && <Kbd name={key} /> }} />
            </p>
          </li>
        ))}
      </ul>
      <p>{t('briefing.howUntold')}</p>
    </section>
  )
}
