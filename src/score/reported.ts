import { beatOf } from '#engine'
import type { Inhibitor, Moment, Run } from '#engine'
import { rankGapOf } from '#scenario'
import { actsOf, addresses, isReal } from './acts.ts'
import { round9, seconds } from './rounding.ts'
import { technique } from './technique.ts'

/** The step of helping at which it broke (S6). */
export type HelpStep = 'notice' | 'decide' | 'act' | 'skill'

/** What a scorecard also tells, and never grades (S6). Times in scenario seconds. */
export interface Reported {
  /** The first Notice at or after the first cue of this run. */
  readonly noticedAt: number | null
  /** When *Step in* was pressed for the first real act; in a control, for the first intervene act. */
  readonly steppedInAt: number | null
  /** From noticing to stepping in; null when either is missing or stepping in came first. */
  readonly hesitation: number | null
  /** Null in a control, and when nothing broke. */
  readonly brokeAt: HelpStep | null
  /** What held back: thoughts shown from the first cue until stepping in, or the end, each inhibitor once. */
  readonly inhibitors: readonly Inhibitor[]
  /** By beat: how often choices were opened by *Step in* there and left without an act. Only beats where they were. */
  readonly opened: Readonly<Record<string, number>>
  /** How many ranks the subject stands above you; negative below. Null outside the chain of command, or when it is you. */
  readonly rankGap: number | null
}

interface Shown {
  readonly at: number
  readonly order: number
  readonly moment: Moment
}

/** The moments of a run until it ends, which is when its ending begins (S1). */
function shownMoments(run: Run): Shown[] {
  return run.events.flatMap((event, order) => {
    if (event.what !== 'moment') return []
    const { beat, script } = beatOf(run.compiled, event.beat)
    const moment = beat.ending === undefined ? script[event.index]?.moment : undefined
    return moment === undefined ? [] : [{ at: event.at, order, moment }]
  })
}

/** Only what had been shown when *Step in* was pressed counts: a brush-off's thought at that same instant came after. */
function inhibitorsOf(
  shown: readonly Shown[],
  cue: number | null,
  until: { since: number; order: number } | null,
): Inhibitor[] {
  if (cue === null) return []
  const held = shown
    .filter((s) => s.at >= cue && (until === null || (s.at <= until.since && s.order < until.order)))
    .flatMap((s) => s.moment.inhibitor ?? [])
  return [...new Set(held)]
}

function openedIn(run: Run): Record<string, number> {
  const opened: Record<string, number> = {}
  let steppedIn = false
  for (const event of run.events) {
    if (event.what !== 'input') continue
    const taken = run.entries[event.entry]?.do
    if (taken === 'step-back' && steppedIn) opened[event.beat] = (opened[event.beat] ?? 0) + 1
    // A notice opens and closes nothing. Stepping back from an ask leaves what somebody else has opened.
    if (taken !== 'notice') steppedIn = taken === 'step-in'
  }
  return opened
}

/** Reads from a finished run what a scorecard has besides its grades. */
export function reported(run: Run): Reported {
  const control = run.compiled.scenario.kind === 'control'
  const acts = actsOf(run)
  const shown = shownMoments(run)
  const cue = shown.find((s) => s.moment.cue !== undefined)?.at ?? null
  const noticed = cue === null ? undefined : run.entries.find((e) => e.do === 'notice' && e.at >= cue)?.at
  const until = acts.find((a) => (control ? a.action.kind === 'intervene' : isReal(a))) ?? null

  const brokeAt = (): HelpStep | null => {
    if (control) return null
    if (acts.some(addresses)) return round9(technique(acts)) < 0.5 ? 'skill' : null
    if (run.entries.some((e) => e.do === 'step-in')) return 'act'
    return noticed === undefined ? 'notice' : 'decide'
  }
  const hesitated = until === null || noticed === undefined ? -1 : until.since - noticed
  return {
    noticedAt: noticed === undefined ? null : seconds(noticed),
    steppedInAt: until === null ? null : seconds(until.since),
    hesitation: hesitated < 0 ? null : seconds(hesitated),
    brokeAt: brokeAt(),
    inhibitors: inhibitorsOf(shown, cue, until),
    opened: openedIn(run),
    rankGap: rankGapOf(run.compiled.scenario),
  }
}
