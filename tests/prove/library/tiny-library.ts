import { compile } from '#engine'
import type { LibraryScenario } from '#prove'
import { FORMAT, textsOf } from '#scenario'
import type { Action, Beat, Kind, LocaleTexts, Moment, Scenario } from '#scenario'

/** A beat of a made-up scenario between the first cue and the ending. */
export interface MadeBeat {
  readonly actions: readonly Pick<Action, 'kind' | 'label' | 'quality'>[]
  readonly script?: readonly Moment[]
  readonly also?: Partial<Beat>
}

const asAction = ({ kind, label, quality }: MadeBeat['actions'][number], i: number, next: string): Action => ({
  id: `a${i}`,
  kind,
  label,
  quality,
  why: 'w',
  then: next,
  ...(kind === 'intervene' ? { rung: 'probe' as const } : {}),
})

/** A scenario of these beats, one after the other; the first moment of the first is a cue. */
export function made(id: string, kind: Kind, beats: readonly MadeBeat[]): Scenario {
  const cue: Moment = { at: 0, who: 'boss', say: 'Hm.', cue: { id: 'odd', text: 't' } }
  const entries = beats.map(({ actions, script = [], also }, i): [string, Beat] => {
    const next = i + 1 < beats.length ? `b${i + 1}` : 'over'
    const beat: Beat = {
      harm: 'none',
      lasts: 9,
      then: next,
      script: [...(i === 0 ? [cue] : []), ...script],
      actions: actions.map((each, n) => asAction(each, n, next)),
      ...also,
    }
    return [`b${i}`, beat]
  })
  const outcome = kind === 'control' ? 'upheld' : 'prevented'
  return {
    format: FORMAT,
    id,
    kind,
    pillar: 'misconduct',
    title: 't',
    summary: 's',
    minutes: 1,
    role: 'r',
    stage: { place: 'roadside', time: 'night' },
    cast: { you: { name: 'Officer Lee', rank: 'officer' }, boss: { name: 'Sgt. Ames', rank: 'sergeant' } },
    subject: 'boss',
    start: 'b0',
    beats: { ...Object.fromEntries(entries), over: { harm: 'none', ending: { outcome, title: 't', text: 't' } } },
    followUp: { prompt: 'p', items: [] },
    debrief: { affectedView: 'v', points: ['p'], questions: ['q'] },
  }
}

/** As a library holds it, without a translation or with one that changes each text by `spanish`. */
export function shelved(scenario: Scenario, spanish?: (text: string, path: string) => string): LibraryScenario {
  const texts: LocaleTexts = Object.fromEntries(
    textsOf(scenario).map(({ path, text }) => [path, { source: text, text: spanish?.(text, path) ?? '' }]),
  )
  return { compiled: compile(scenario), locales: spanish === undefined ? [] : [{ lang: 'es', texts }] }
}

/** Ids and kinds of a library: six intervene scenarios and three controls. */
export const shelf: readonly (readonly [string, Kind])[] = [
  ...['garage', 'alley', 'river', 'bridge', 'court', 'docks'].map((id) => [id, 'intervene'] as const),
  ...['yard', 'clinic', 'depot'].map((id) => [id, 'control'] as const),
]
