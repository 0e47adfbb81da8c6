import { beatOf } from '#engine'
import type { Action, Run } from '#engine'
import { isReal, rungHeight } from '#score'
import type { Scorecard } from '#score'
import { addressesIt, type Chance } from './chances.ts'
import type { ActTold, Story } from './story.ts'

/** From this quality on a line is praised by its own *why*. */
const GOOD = 4

/** What the one sentence says, where there was something to stop. */
export type Turned =
  | 'early'
  | 'before'
  | 'late'
  /** Brushed off and not come back. */
  | 'brushedOff'
  /** Brushed off and come back softer. */
  | 'softer'
  | 'notice'
  | 'decide'
  /** Stepped in and said nothing. */
  | 'act'
  /** Stepped in and did something that was not meant to stop it. */
  | 'actOther'
  | 'skill'

/** What it says of a control. */
export type TurnedControl =
  | 'watched'
  /** Spoke up in words that fit. */
  | 'asked'
  /** Spoke up in weak words, and lawful work went on. */
  | 'spoke'
  /** Firm, and praised for it: what was asked for was right. */
  | 'firm'
  /** Firm where nothing called for it. */
  | 'disrupted'
  /** Not firm, and lawful work was broken off all the same. */
  | 'brokenOff'

/** A line at its second: one that could have been said, or was. */
export interface TurningLine {
  readonly action: Action
  /** Scenario ms. */
  readonly at: number
  /** How many inputs came before it. */
  readonly before: number
  /** It was said in this run: it can be seen again. Otherwise it can be tried. */
  readonly said: boolean
}

/** Where a run turned. */
export interface TurningPoint {
  readonly says:
    | { readonly kind: 'intervene'; readonly turned: Turned }
    | { readonly kind: 'control'; readonly turned: TurnedControl }
  /** When the trainee did what the sentence names, scenario ms; null where it names nothing they did. */
  readonly at: number | null
  readonly line: TurningLine | null
}

/** The best of some lines: the highest quality, and the lowest rung of those, for a lower one costs less. */
function bestOf(actions: readonly Action[]): Action | undefined {
  const good = actions.filter(addressesIt)
  return good.toSorted((a, b) => b.quality - a.quality || rungHeight(a.rung) - rungHeight(b.rung))[0]
}

const said = ({ action, at, before }: ActTold): TurningLine => ({ action, at, before, said: true })

function instead(act: ActTold): TurningLine | null {
  const action = bestOf(act.others)
  const better = action !== undefined && action.quality > act.action.quality
  return better ? { action, at: act.chosenAt, before: act.before, said: false } : null
}

/** The first good line on offer among some instants; the best there was where none is good. */
function firstGood(chances: readonly Chance[]): TurningLine | null {
  const best = chances.flatMap(({ lines, at, before, seen }) => {
    const action = seen ? bestOf(lines) : undefined
    return action === undefined ? [] : [{ action, at, before, said: false }]
  })
  const good = best.find(({ action }) => action.quality >= GOOD)
  return good ?? best.toSorted((a, b) => b.action.quality - a.action.quality)[0] ?? null
}

/** The first brush-off of one's own act that was not answered, or answered on a lower rung; the last one if all were. */
function weakestAnswer({ run, acts }: Story): { readonly at: number; readonly entry: number } | null {
  const own = new Map(acts.filter(({ action }) => action.kind === 'intervene').map((a) => [a.before, a]))
  const rebuffs = run.events.flatMap((event) => {
    const by = event.what === 'beat' && event.entry !== null ? own.get(event.entry) : undefined
    return event.what === 'beat' && by && beatOf(run.compiled, event.beat).beat.rebuff === true
      ? [{ at: event.at, by }]
      : []
  })
  const weak = rebuffs.find(({ by }) => {
    const answer = [...own.values()].find(({ before }) => before > by.before)
    return answer === undefined || rungHeight(answer.action.rung) < rungHeight(by.action.rung)
  })
  const found = weak ?? rebuffs.at(-1)
  return found === undefined ? null : { at: found.at, entry: found.by.before }
}

const disrupted = ({ compiled, beat }: Run): boolean => beatOf(compiled, beat).beat.ending?.outcome === 'disrupted'

function turnedControl({ run, acts, chances }: Story): TurningPoint {
  const says = (turned: TurnedControl) => ({ kind: 'control', turned }) as const
  const spoken = acts.filter(({ action }) => action.kind === 'intervene')
  const [first] = spoken
  if (first === undefined) return { says: says('watched'), at: null, line: firstGood(chances) }
  const firm = spoken.filter(({ action }) => rungHeight(action.rung) >= rungHeight('challenge'))
  // A line that is praised is no fault, however firm it is.
  const fault = firm.find(({ action }) => action.quality < GOOD)
  if (fault) return { says: says('disrupted'), at: fault.at, line: instead(fault) }
  if (disrupted(run)) {
    const last = spoken.at(-1) ?? first
    return { says: says('brokenOff'), at: last.at, line: instead(last) }
  }
  const [praised] = firm
  if (praised) return { says: says('firm'), at: praised.at, line: said(praised) }
  const weak = spoken.find(({ action }) => action.quality < GOOD)
  return weak
    ? { says: says('spoke'), at: weak.at, line: instead(weak) }
    : { says: says('asked'), at: first.at, line: said(first) }
}

/**
 * Where a finished run turned, by where helping broke or held, and the line that goes with it: one that could have
 * been said, at its second; or the one that was, where it held.
 */
export function turningOf(story: Story, card: Scorecard): TurningPoint {
  const { run, acts, chances } = story
  if (card.kind === 'control') return turnedControl(story)
  const says = (turned: Turned) => ({ kind: 'intervene', turned }) as const
  const real = acts.find(isReal)
  const earlier = () => firstGood(chances.filter(({ at }) => real === undefined || at < real.at))

  if (card.brokeAt === 'skill') {
    const spoken = acts.filter(({ action }) => addressesIt(action))
    const act = spoken.find(({ action }) => action.quality < GOOD) ?? spoken[0]
    return { says: says('skill'), at: act?.at ?? null, line: (act && instead(act)) ?? firstGood(chances) }
  }
  if (card.brokeAt === 'act') {
    const opened = run.entries.findIndex((e) => e.do === 'step-in')
    const other = acts.find(({ before }) => before > opened)
    return { says: says(other ? 'actOther' : 'act'), at: other?.at ?? null, line: earlier() }
  }
  if (card.brokeAt !== null || real === undefined)
    return { says: says(card.brokeAt ?? 'skill'), at: null, line: earlier() }

  const persistence = 'persistence' in card.parts ? card.parts.persistence : null
  const { at } = real
  if (persistence !== null && persistence < 0.5) {
    const left = weakestAnswer(story)
    const line = left && firstGood(chances.filter((c) => c.at >= left.at && c.before > left.entry))
    return { says: says(persistence === 0 ? 'brushedOff' : 'softer'), at, line }
  }
  const early = card.early ?? 0
  if (early >= 100) return { says: says('early'), at, line: said(real) }
  return { says: says(early >= 60 ? 'before' : 'late'), at, line: earlier() }
}
