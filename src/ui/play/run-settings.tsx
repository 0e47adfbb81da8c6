import type { Pace } from '#engine'
import { Choice, Slider, Switch } from '../parts/index.ts'
import { paceOf, paceOptions } from '../frame/pace.ts'
import type { Shell } from '../frame/shell-types.ts'
import { useText } from '../text/index.ts'
import type { PlaySession } from '#play'

interface RunSettingsProps {
  readonly shell: Shell
  readonly session: PlaySession
  readonly pace: Pace
}

/** What can be set without leaving the scene. All of it is kept for the next one. */
export function RunSettings({ shell, session, pace }: RunSettingsProps) {
  const t = useText()
  const settings = shell.settings()
  const noSound = shell.missing().includes('sound')
  const says = (value: number) => t('common.percent', { value: Math.round(value * 100) })
  const volumes = (part: Partial<typeof settings.volumes>) =>
    shell.change({ volumes: { ...settings.volumes, ...part } })
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
          shell.change({ pace: chosen })
        }}
      />
      <Switch
        label={t('settings.captions')}
        hint={t('play.settings.captionsHint')}
        on={settings.captions}
        onChange={(captions) => shell.change({ captions })}
      />
      <Switch
        label={t('settings.sound')}
        {...(noSound ? { hint: t('shell.missing.sound') } : {})}
        on={settings.sound && !noSound}
        disabled={noSound}
        onChange={(sound) => shell.change({ sound })}
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
