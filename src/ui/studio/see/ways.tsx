import { useId } from 'preact/hooks'
import type { Scenario } from '#scenario'
import type { Way } from '#studio'
import { useText, type Text } from '../../text/index.ts'
import type { Seen } from './use-seen.ts'

/** The words of the options by id. */
function labelsOf({ beats }: Scenario): ReadonlyMap<string, string> {
  return new Map(Object.values(beats).flatMap(({ actions = [] }) => actions.map(({ id, label }) => [id, label])))
}

function titleOf(t: Text, labels: ReadonlyMap<string, string>, { acts }: Way): string {
  if (acts.length === 0) return t('studio.see.way.nothing')
  return acts.map((id) => labels.get(id) ?? id).join(' → ')
}

interface WaysProps {
  readonly seen: Seen
  readonly scenario: Scenario
  readonly lang: string | undefined
}

/** What was done before the beat that is shown, and a choice among the ways that lead to it. */
export function Ways({ seen, scenario, lang }: WaysProps) {
  const t = useText()
  const id = useId()
  const { way, ways, stand } = seen
  if (way === null) return null
  const labels = labelsOf(scenario)
  const facts = Object.entries(stand.run.facts).map(([name, value]) => `${name}: ${String(value)}`)
  const cues = [...stand.run.cues]
  return (
    <div class="see-ways">
      <label for={id}>{t('studio.see.way.label')}</label>
      <select
        id={id}
        lang={way.acts.length === 0 ? undefined : lang}
        data-see-control="way"
        value={ways.indexOf(way)}
        onChange={(event) => {
          const to = ways[Number(event.currentTarget.value)]
          if (to !== undefined) seen.choose(to)
        }}
      >
        {ways.map((one, i) => (
          <option key={i} value={i}>
            {titleOf(t, labels, one)}
          </option>
        ))}
      </select>
      {(facts.length > 0 || cues.length > 0) && (
        <p class="see-known">
          {facts.length > 0 && t('studio.see.way.facts', { facts: facts.join(', ') })}{' '}
          {cues.length > 0 && t('studio.see.way.cues', { cues: cues.join(', ') })}
        </p>
      )}
    </div>
  )
}
