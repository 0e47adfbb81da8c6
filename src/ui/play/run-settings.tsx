import type { Pace } from '#engine'
import { Choice, Slider, Switch } from '../parts/index.ts'
import { SpeechSettings } from '../parts/aloud/speech-settings.tsx'
import { paceOf, paceOptions } from '../parts/preferences/pace.ts'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'
import type { PlaySession } from '#play'

interface RunSettingsProps {
  readonly session: PlaySession
  readonly pace: Pace
}

/** What can be set without leaving the scene. All of it is kept for the next one. */
export function RunSettings({ session, pace }: RunSettingsProps) {
  const preferences = usePort('preferences')
  const machine = usePort('machine')
  const t = useText()
  const settings = preferences.settings()
  const noSound = machine.missing().includes('sound')
  const says = (value: number) => t('common.percent', { value: Math.round(value * 100) })
  const volumes = (part: Partial<typeof settings.volumes>) =>
    preferences.change({ volumes: { ...settings.volumes, ...part } })
  return (
    <div class="play-settings">
      <Choice
        legend={t('settings.pace')}
        hint={t('play.settings.paceHint')}
        value={String(pace)}
        options={paceOptions(t)}
        onChange={(value) => {
          const chosen = paceOf(value)
          session.setPace(chosen)
          preferences.change({ pace: chosen })
        }}
      />
      <SpeechSettings lang={session.state().scenario.lang} />
      <Switch
        label={t('settings.captions')}
        hint={t('play.settings.captionsHint')}
        on={settings.captions}
        onChange={(captions) => preferences.change({ captions })}
      />
      <Switch
        label={t('settings.sound')}
        {...(noSound ? { hint: t('frame.missing.sound') } : {})}
        on={settings.sound && !noSound}
        disabled={noSound}
        onChange={(sound) => preferences.change({ sound })}
      />
      {settings.sound && !noSound && (
        <div class="play-volumes">
          <Slider
            label={t('settings.volumes.voice')}
            value={settings.volumes.voice}
            says={says}
            onChange={(voice) => volumes({ voice })}
          />
          <Slider
            label={t('settings.volumes.effects')}
            value={settings.volumes.effects}
            says={says}
            onChange={(effects) => volumes({ effects })}
          />
          <Slider
            label={t('settings.volumes.beds')}
            value={settings.volumes.beds}
            says={says}
            onChange={(beds) => volumes({ beds })}
          />
        </div>
      )}
    </div>
  )
}
