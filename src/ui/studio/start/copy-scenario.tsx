import { useId, useState } from 'preact/hooks'
import { Button } from '../../parts/index.ts'
import { usePort } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'

interface CopyScenarioProps {
  readonly onCopy: (scenario: string) => Promise<void>
}

/** Begins with a copy of a scenario that can be played here. */
export function CopyScenario({ onCopy }: CopyScenarioProps) {
  const t = useText()
  const id = useId()
  const entries = usePort('library').entries()
  const [chosen, setChosen] = useState('')
  if (entries.length === 0) return null
  const scenario = entries.some((entry) => entry.id === chosen) ? chosen : (entries[0]?.id ?? '')
  return (
    <div class="studio-copy">
      <label for={id}>{t('studio.start.copy.label')}</label>
      <div class="studio-copy-row">
        <select id={id} value={scenario} onChange={(event) => setChosen(event.currentTarget.value)}>
          {entries.map((entry) => (
            <option key={entry.id} value={entry.id} lang={entry.scenario.lang}>
              {entry.scenario.title}
            </option>
          ))}
        </select>
        <Button data-begin="copy" onClick={() => void onCopy(scenario)}>
          {t('studio.start.copy.go')}
        </Button>
      </div>
    </div>
  )
}
