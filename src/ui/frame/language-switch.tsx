import { Languages } from 'lucide'
import { Icon } from '../parts/index.ts'
import { languages, useLanguage, useText } from '../text/index.ts'
import { usePort } from '../ports/index.ts'
import './language-switch.css'

/** All languages of the interface, each by its own name; one press changes every word on screen. */
export function LanguageSwitch() {
  const preferences = usePort('preferences')
  const t = useText()
  const { language } = useLanguage()
  return (
    <div class="languages" role="group" aria-label={t('frame.language')}>
      <Icon icon={Languages} />
      {languages.map(({ tag, name }) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={tag === language}
          onClick={() => preferences.change({ language: tag })}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
