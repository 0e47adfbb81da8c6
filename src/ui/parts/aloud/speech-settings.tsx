import { speechRates, usePort, type Settings } from '../../ports/index.ts'
import { languageName, useLanguage, useText } from '../../text/index.ts'
import { Choice, Slider } from '../index.ts'

const ways = ['off', 'program', 'reader'] as const satisfies readonly Settings['waits'][]

interface SpeechSettingsProps {
  /** The language of the scene that is to be read aloud; that of the interface where there is none. */
  readonly lang?: string | undefined
}

/** A1: whether the clock waits for what is said, by whom it is said, and how fast. */
export function SpeechSettings({ lang }: SpeechSettingsProps) {
  const preferences = usePort('preferences')
  const voices = usePort('voices')
  const t = useText()
  const { language } = useLanguage()
  const { waits, speechRate } = preferences.settings()
  const spoken = lang ?? language
  return (
    <>
      <Choice
        legend={t('aloud.legend')}
        hint={t('aloud.hint')}
        value={waits}
        options={ways.map((way) => ({ value: way, label: t(`aloud.ways.${way}`) }))}
        onChange={(to) => {
          if (to === 'program') voices.unlock()
          preferences.change({ waits: to })
        }}
      />
      {waits !== 'off' && (
        <>
          <p class="hint">{t(`aloud.wayHints.${waits}`)}</p>
          {waits === 'program' && !voices.has(spoken) && (
            <p class="hint">{t('aloud.noVoice', { language: languageName(spoken, language) })}</p>
          )}
          <Slider
            label={t('aloud.rate')}
            value={speechRate}
            min={speechRates.slowest}
            max={speechRates.fastest}
            step={10}
            says={(rate) => t('aloud.rateValue', { rate })}
            onChange={(rate) => preferences.change({ speechRate: rate })}
          />
        </>
      )}
    </>
  )
}
