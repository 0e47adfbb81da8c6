import { useMemo, useRef } from 'preact/hooks'
import type { Draft, Scenario } from '#scenario'
import { isWhole, mapLayout, type MapLayout, scenarioMap, type ScenarioMap } from '#studio'
import { useStudio } from '../workbench/use-studio.tsx'
import { useFailing } from './use-failing.ts'

export interface MapNow {
  readonly map: ScenarioMap
  readonly layout: MapLayout
  /** What the map is of: the text as it last could be read. */
  readonly draft: Draft<Scenario>
  /** Whether that is what the text says now. */
  readonly current: boolean
}

/** The map of the open scenario; null while there is none to show. */
export function useMap(): MapNow | null {
  const { reading } = useStudio()
  const failing = useFailing()
  const current = isWhole(reading.problems)
  const lastWholeRef = useRef<Draft<Scenario> | null>(null)
  const draft = useMemo(
    () => (current ? reading.draft() : (lastWholeRef.current ?? reading.shown ?? reading.draft())),
    [reading, current],
  )
  if (current) lastWholeRef.current = draft
  const map = useMemo(
    () => (draft === null ? null : scenarioMap(draft, reading.scenario, reading.problems, failing)),
    [draft, reading, failing],
  )
  // Most edits are of words: where things stand is worked out again only when what leads where has changed.
  const shape = map === null ? '' : shapeOf(map)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the shape stands for all of the map that matters here
  const layout = useMemo(() => (map === null ? null : mapLayout(map)), [shape])
  return map === null || layout === null || draft === null || map.beats.length === 0
    ? null
    : { map, layout, draft, current }
}

const shapeOf = ({ beats, ways, spine }: ScenarioMap): string =>
  JSON.stringify([beats.map(({ id }) => id), ways.map(({ key, from, to, spine: on }) => [key, from, to, on]), spine])
