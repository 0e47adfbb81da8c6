import { useId } from 'preact/hooks'
import { Choice, Switch } from '../../parts/index.ts'
import { languageName, useLanguage, useText } from '../../text/index.ts'
import type { Shape } from './picture.tsx'

interface OptionsProps {
  readonly shape: Shape
  readonly onShape: (shape: Shape) => void
  readonly sound: boolean
  readonly onSound: (on: boolean) => void
  readonly language: string | null
  readonly languages: readonly string[]
  /** The tag of the language it was written in. */
  readonly original: string
  readonly onLanguage: (language: string | null) => void
}

/** How it is looked at: the shape of the screen, with sound or without, in which language. */
export function Options(props: OptionsProps) {
  const { shape, onShape, sound, onSound, language, languages, original, onLanguage } = props
  const t = useText()
  const { language: page } = useLanguage()
  const id = useId()
  return (
    <div class="see-how">
      <Choice
        legend={t('studio.see.shape')}
        value={shape}
        options={[
          { value: 'desktop', label: t('studio.see.desktop') },
          { value: 'phone', label: t('studio.see.phone') },
        ]}
        onChange={onShape}
      />
      <Switch label={t('studio.see.sound')} on={sound} onChange={onSound} />
      {languages.length > 0 && (
        <div class="see-language">
          <label for={id}>{t('studio.see.language')}</label>
          <select
            id={id}
            data-see-control="language"
            value={language ?? ''}
            onChange={(event) => onLanguage(event.currentTarget.value === '' ? null : event.currentTarget.value)}
          >
            <option value="">{t('studio.see.original', { language: languageName(original, page) })}</option>
            {languages.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag, page)}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  )
}
