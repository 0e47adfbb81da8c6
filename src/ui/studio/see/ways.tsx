import { useId } from 'preact/hooks'
import type { Scenario } from '#scenario'
import type { Way } from '#studio'
import { useText, type Text } from '../../text/index.ts'
import { factWords } from './fact-words.ts'
import type { Seen } from './use-seen.ts'

/** The words of the options by id. */
function labelsOf({ beats }: Scenario): ReadonlyMap<string, string> {
  return new Map(Object.values(beats).flatMap(({ actions = [] }) => actions.map(({ id, label }) => [id, label])))
}

/** What there was to notice by the name of the sign. */
function cuesOf({ beats }: Scenario): ReadonlyMap<string, string> {
  const cues = Object.values(beats).flatMap(({ script = [] }) => script.flatMap(({ cue }) => cue ?? []))
  return new Map(cues.map(({ id, text }) => [id, text]))
}

/** What was done on each way; where that is the same on several, what the scene remembers then tells them apart. */
function titlesOf(t: Text, scenario: Scenario, ways: readonly Way[]): readonly string[] {
  const labels = labelsOf(scenario)
  const done = ways.map(({ acts }) =>
    acts.length === 0 ? t('studio.see.way.nothing') : acts.map((id) => labels.get(id) ?? id).join(' → '),
  )
  return ways.map(({ facts }, i) => {
    const title = done[i] ?? ''
    const known = factWords(t, facts, scenario.facts ?? {})
    return known === '' || done.indexOf(title) === done.lastIndexOf(title) ? title : `${title} (${known})`
  })
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
  const titles = titlesOf(t, scenario, ways)
  const { facts, cues } = stand.run
  const known = factWords(t, facts, scenario.facts ?? {})
  const told = cuesOf(scenario)
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
        {ways.map((_, i) => (
          <option key={i} value={i}>
            {titles[i]}
          </option>
        ))}
      </select>
      {known !== '' && <p class="see-known">{t('studio.see.way.facts', { facts: known })}</p>}
      {cues.size > 0 && (
        <p class="see-known">
          {t('studio.see.way.cues', { cues: [...cues].map((cue) => told.get(cue) ?? cue).join(' ') })}
        </p>
      )}
    </div>
  )
}
