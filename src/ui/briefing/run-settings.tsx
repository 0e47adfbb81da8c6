import { useState } from 'preact/hooks'
import { Button, Choice, Slider, Switch } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { NewerHere } from '../frame/newer-here.tsx'
import { paceOf, paceOptions } from '../parts/preferences/pace.ts'
import { usePort } from '../ports/index.ts'
import { SpeechSettings } from '../parts/aloud/speech-settings.tsx'
import { loudness, withLoudness } from '../parts/preferences/volume.ts'

interface RunSettingsProps {
  /** The language of the scene, where it is not that of the interface. */
  readonly lang: string | undefined
  readonly onBegin: () => Promise<void>
}

/** How this run goes (A1), and its beginning. What is chosen here is kept for the next one. */
export function RunSettings({ lang, onBegin }: RunSettingsProps) {
  const preferences = usePort('preferences')
  const voices = usePort('voices')
  const t = useText()
  const [state, setState] = useState<'waiting' | 'beginning' | 'failed'>('waiting')
  const { pace, waits, captions, sound, volumes } = preferences.settings()
  const begin = () => {
    if (state === 'beginning') return
    setState('beginning')
    if (waits === 'program') voices.unlock()
    onBegin().catch(() => setState('failed'))
  }
  return (
    <section class="run" aria-labelledby="run">
      <h2 id="run">{t('briefing.run')}</h2>
      <Choice
        legend={t('briefing.pace')}
        hint={t('briefing.paceHint')}
        describedBy="run-reader"
        value={String(pace)}
        options={paceOptions(t)}
        onChange={(value) => preferences.change({ pace: paceOf(value) })}
      />
      <p class="run-reader" id="run-reader">
        {t('briefing.paceReader')}
      </p>
      <SpeechSettings lang={lang} />
      <Switch label={t('briefing.captions')} on={captions} onChange={(on) => preferences.change({ captions: on })} />
      <div class="run-sound">
        <Switch label={t('briefing.sound')} on={sound} onChange={(on) => preferences.change({ sound: on })} />
        <Slider
          label={t('briefing.volume')}
          value={loudness(volumes)}
          says={(value) => t('common.percent', { value: Math.round(value * 100) })}
          disabled={!sound}
          onChange={(to) => preferences.change({ volumes: withLoudness(volumes, to) })}
        />
      </div>
      <Button variant="primary" size="large" class="run-begin" aria-disabled={state === 'beginning'} onClick={begin}>
        {t('briefing.begin')}
      </Button>
      <p role="status">
        {state === 'beginning' && t('briefing.beginning')}
        {state === 'failed' && <NewerHere>{t('frame.beginFailed')}</NewerHere>}
      </p>
    </section>
  )
}
