import type { Scenario } from '#engine'
import { Button, Choice, Switch } from '../parts/index.ts'
import { WarningTags } from '../catalogue/warning-tags.tsx'
import { paceOf, paceOptions } from '../parts/preferences/pace.ts'
import { useText } from '../text/index.ts'
import type { PlayState } from '#play'
import { RoomKeys } from './keys.tsx'
import { Panel } from './panel.tsx'

interface TitlePanelProps {
  readonly scenario: Scenario
  readonly lang: string | undefined
  readonly pace: PlayState['pace']
  readonly stops: boolean
  readonly onPace: (pace: PlayState['pace']) => void
  readonly onStops: (on: boolean) => void
  readonly onBegin: () => void
}

/** The title page of a scene in a room: its title, the trainee's role, its content warnings, and the settings of this showing. */
export function TitlePanel({ scenario, lang, pace, stops, onPace, onStops, onBegin }: TitlePanelProps) {
  const t = useText()
  return (
    <Panel id="title" heading={scenario.title} lang={lang}>
      <p class="room-lead" lang={lang}>
        {scenario.role}
      </p>
      <div class="room-warnings">
        {scenario.warnings && scenario.warnings.length > 0 && <p>{t('room.title.warnings')}</p>}
        <WarningTags warnings={scenario.warnings} />
        <p>
          <strong>{t('room.title.leave')}</strong>
        </p>
      </div>
      <Button variant="primary" size="large" onClick={onBegin}>
        {t('room.title.begin')}
      </Button>
      <details class="room-set-up">
        <summary>{t('room.title.setUp')}</summary>
        <Switch label={t('room.title.stops')} hint={t('room.title.stopsHint')} on={stops} onChange={onStops} />
        <Choice
          legend={t('room.title.pace')}
          value={String(pace)}
          options={paceOptions(t)}
          onChange={(value) => onPace(paceOf(value))}
        />
        <h3>{t('room.title.keys')}</h3>
        <RoomKeys />
      </details>
    </Panel>
  )
}
