import {
  type ActionKind,
  type Draft,
  type Harm,
  harms,
  type Outcome,
  type Path,
  type Problem,
  type Rung,
  type Scenario,
  type Way,
  waysOf,
} from '#scenario'
import { SCENARIO } from '../draft/files.ts'
import { effectOf, type Effect } from './effect.ts'
import { firstWords } from './first-words.ts'
import { type Link, reachedFrom } from './reach.ts'
import { spineOf } from './spine.ts'

/** One beat as the map shows it. */
export interface MapBeat {
  readonly id: string
  /** `missing`: something leads to this name, and there is no such beat. */
  readonly kind: 'beat' | 'ending' | 'missing'
  readonly harm: Harm | null
  readonly needs: Rung | null
  /** What is said or seen first; an ending's title. Empty where nothing is written. */
  readonly words: string
  readonly options: number
  readonly cues: number
  /** Of an ending. */
  readonly outcome: Outcome | null
  /** Seconds. */
  readonly lasts: number | null
  readonly actBy: boolean
  readonly rebuff: boolean
  readonly urgent: boolean
  readonly start: boolean
  /** Whether some way leads here from the first beat. */
  readonly reached: boolean
  readonly problems: readonly Problem[]
}

/** One way from a beat to the next as the map shows it. */
export interface MapWay extends Way, Link {
  /** The same while the way stands where it stands. */
  readonly key: string
  readonly from: string
  readonly to: string | null
  readonly path: Path
  readonly effect: Effect
  /** What the trainee chooses; empty where time alone leads. */
  readonly label: string
  readonly kind: ActionKind | null
  readonly rung: Rung | null
  readonly quality: number | null
  readonly screenOut: boolean
  /** Whether the run in which nobody does anything takes it. */
  readonly spine: boolean
}

/** A scenario as a graph. */
export interface ScenarioMap {
  /** In file order; behind them the names to which there is no beat. */
  readonly beats: readonly MapBeat[]
  readonly ways: readonly MapWay[]
  /** Ids of the beats of the run in which nobody does anything. */
  readonly spine: readonly string[]
}

/**
 * What the map shows of a scenario that may have gaps.
 * @param scenario the same without an error, where there is none: then the spine is played and not guessed
 * @param problems of the whole document
 */
export function scenarioMap(
  draft: Draft<Scenario>,
  scenario: Scenario | null,
  problems: readonly Problem[],
): ScenarioMap {
  const beats = draft.beats ?? {}
  const written = waysOf(draft)
  const spine = spineOf(draft, scenario)
  const next = new Map(spine.map((id, i) => [id, spine[i + 1]]))
  const taken = new Set<string>()
  const ways = written.map((way): MapWay => {
    const { from, action, to } = way
    const option = action === null ? undefined : beats[from]?.actions?.[action]
    const onSpine = action === null && to !== null && next.get(from) === to && !taken.has(from)
    if (onSpine) taken.add(from)
    return {
      ...way,
      key: way.path.join('/'),
      effect: effectOf(way, beats),
      label: option?.label ?? option?.id ?? '',
      kind: option?.kind ?? null,
      rung: option?.rung ?? null,
      quality: option?.quality ?? null,
      screenOut: option?.screenOut !== undefined,
      spine: onSpine,
    }
  })
  const reached = draft.start === undefined ? new Set<string>() : reachedFrom(draft.start, ways)
  const found = problemsOf(problems)
  const shown = Object.entries(beats).map(([id, beat]): MapBeat => {
    const ending = beat?.ending
    return {
      id,
      kind: ending === undefined ? 'beat' : 'ending',
      harm: harms.find((harm) => harm === beat?.harm) ?? null,
      needs: beat?.needs ?? null,
      words: ending?.title ?? firstWords(beat ?? {}, draft.cast ?? {}),
      options: beat?.actions?.length ?? 0,
      cues: (beat?.script ?? []).filter((moment) => moment?.cue !== undefined).length,
      outcome: ending?.outcome ?? null,
      lasts: beat?.lasts ?? null,
      actBy: beat?.actBy === true,
      rebuff: beat?.rebuff === true,
      urgent: beat?.urgent === true,
      start: draft.start === id,
      reached: reached.has(id),
      problems: found.get(id) ?? [],
    }
  })
  const known = new Set(Object.keys(beats))
  const unknown = [...new Set(ways.flatMap(({ to }) => (to === null || known.has(to) ? [] : [to])))]
  return { beats: [...shown, ...unknown.map(missingBeat)], ways, spine: spine.filter((id) => known.has(id)) }
}

const missingBeat = (id: string): MapBeat => ({
  id,
  kind: 'missing',
  harm: null,
  needs: null,
  words: '',
  options: 0,
  cues: 0,
  outcome: null,
  lasts: null,
  actBy: false,
  rebuff: false,
  urgent: false,
  start: false,
  reached: true,
  problems: [],
})

/** The problems of the scenario's own text by the beat they are in. */
function problemsOf(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, Problem[]>()
  for (const problem of problems) {
    const [top, beat] = problem.path
    if (problem.file !== SCENARIO || top !== 'beats' || typeof beat !== 'string') continue
    found.set(beat, [...(found.get(beat) ?? []), problem])
  }
  return found
}
