import { useState } from 'preact/hooks'
import { Choice, LiveRegion, Slider, Switch } from '../parts/index.ts'
import { languages, useText } from '../text/index.ts'
import { SpeechSettings } from '../parts/aloud/speech-settings.tsx'
import { paceOf, paceOptions } from '../parts/preferences/pace.ts'
import { ScreenTitle } from '../frame/screen.tsx'
import { textSizes, usePort, type LanguageChoice, type ThemeChoice } from '../ports/index.ts'
import { StoredList } from './stored-list.tsx'
import { KeySettings } from './key-settings.tsx'
import './settings.css'

const themes = ['system', 'light', 'dark'] as const satisfies readonly ThemeChoice[]
const motions = { system: null, less: true, full: false } as const
const volumeNames = ['voice', 'effects', 'beds'] as const

/** Everything that can be set, each with its effect at once. */
export function SettingsScreen() {
  const preferences = usePort('preferences')
  const offline = usePort('offline')
  const t = useText()
  const [said, setSaid] = useState('')
  const settings = preferences.settings()
  const motion = settings.reducedMotion === null ? 'system' : settings.reducedMotion ? 'less' : 'full'
  return (
    <div class="page settings">
      <ScreenTitle screen={t('settings.screen')}>{t('settings.title')}</ScreenTitle>
      <p class="lead">{t('settings.lead')}</p>

      <section aria-labelledby="language">
        <h2 id="language">{t('settings.language')}</h2>
        <Choice<LanguageChoice>
          legend={t('settings.language')}
          hideLegend
          hint={t('settings.languageHint')}
          value={settings.language}
          options={[
            { value: 'system', label: t('settings.languageSystem') },
            ...languages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag })),
          ]}
          onChange={(language) => preferences.change({ language })}
        />
      </section>

      <section aria-labelledby="playing">
        <h2 id="playing">{t('settings.playing')}</h2>
        <Choice
          legend={t('settings.pace')}
          hint={t('briefing.paceReader')}
          value={String(settings.pace)}
          options={paceOptions(t)}
          onChange={(value) => preferences.change({ pace: paceOf(value) })}
        />
        <SpeechSettings />
        <Switch
          label={t('settings.captions')}
          hint={t('briefing.captionsHint')}
          on={settings.captions}
          onChange={(captions) => preferences.change({ captions })}
        />
      </section>

      <section aria-labelledby="looks">
        <h2 id="looks">{t('settings.looks')}</h2>
        <Choice
          legend={t('settings.theme')}
          value={settings.theme}
          options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
          onChange={(theme) => preferences.change({ theme })}
        />
        <Choice
          legend={t('settings.textSize')}
          hint={t('settings.textSizeHint')}
          value={String(settings.textSize)}
          options={textSizes.map((size) => ({
            value: String(size),
            label: t('common.percent', { value: Math.round(size * 100) }),
          }))}
          onChange={(value) => preferences.change({ textSize: textSizes.find((size) => String(size) === value) ?? 1 })}
        />
        <Choice
          legend={t('settings.motion')}
          hint={t('settings.motionHint')}
          value={motion}
          options={(['system', 'less', 'full'] as const).map((value) => ({
            value,
            label: t(`settings.motions.${value}`),
          }))}
          onChange={(value) => preferences.change({ reducedMotion: motions[value] })}
        />
        <Switch
          label={t('settings.noFlash')}
          hint={t('settings.noFlashHint')}
          on={settings.noFlash}
          onChange={(noFlash) => preferences.change({ noFlash })}
        />
        <Choice
          legend={t('settings.quality')}
          hint={t('settings.qualityHint')}
          value={settings.quality}
          options={(['auto', 'high', 'low'] as const).map((value) => ({
            value,
            label: t(`settings.qualities.${value}`),
          }))}
          onChange={(quality) => preferences.change({ quality })}
        />
      </section>

      <section aria-labelledby="sound">
        <h2 id="sound">{t('settings.sound')}</h2>
        <Switch label={t('settings.soundOn')} on={settings.sound} onChange={(sound) => preferences.change({ sound })} />
        {volumeNames.map((name) => (
          <Slider
            key={name}
            label={t(`settings.volumes.${name}`)}
            value={settings.volumes[name]}
            says={(value) => t('common.percent', { value: Math.round(value * 100) })}
            disabled={!settings.sound}
            onChange={(value) => preferences.change({ volumes: { ...settings.volumes, [name]: value } })}
          />
        ))}
      </section>

      <KeySettings settings={settings} onChange={(part) => preferences.change(part)} say={setSaid} />
      <section aria-labelledby="offline">
        <h2 id="offline">{t('settings.offline')}</h2>
        <p>{t(`settings.offlineText.${offline.state}`)}</p>
      </section>
      <StoredList say={setSaid} />
      <LiveRegion text={said} />
    </div>
  )
}
