import { advance, beatOf, notesOf, offers, optionOf, pastsOf, untouched } from '#engine'
import type { Action, Harm, Note, Option, Run } from '#engine'
import { actsOf, milestones } from '#score'
import type { Milestones } from '#score'
import { addressesIt, chanceBetween, chancesOf, type Chance } from './chances.ts'

/** How long after a cue a note still counts as having seen it, scenario ms. A judgement, not a measure: see docs/scoring.md. */
const SEEN_WITHIN = 8000

/** A stretch of a run with one kind of harm. Scenario ms. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly harm: Harm
}

export interface CueShown {
  readonly id: string
  readonly at: number
  /** What the author says it means; shown only here. */
  readonly text: string
  /** Whether one of *Your notes* was on it. */
  readonly seen: boolean
  /**
   * What could have been said there, or soon after; null from the first act that addressed the conduct on, which has
   * other ways of its own, and where nothing was on offer before the next sign.
   */
  readonly chance: Chance | null
}

export interface NoteTold extends Note {
  /** The cue it was on; null: nothing there that the author had marked. */
  readonly cue: string | null
}

export interface ActTold {
  /** When Step in was pressed or the ask opened, scenario ms. */
  readonly at: number
  /** When it was chosen: later than `at` only in an ask. */
  readonly chosenAt: number
  /** How many inputs came before it: where "play this other action" begins. */
  readonly before: number
  readonly action: Action
  readonly option: Option
  /** What else was on offer at that instant. */
  readonly others: readonly Action[]
}

export interface ThoughtShown {
  readonly at: number
  readonly text: string
  readonly inhibitor: string
}

/** A finished run as the debrief tells it. All times are scenario ms. */
export interface Story {
  readonly run: Run
  /** When the ending was reached. */
  readonly end: number
  /** The last second the timeline shows, of this run and the do-nothing run. */
  readonly length: number
  readonly bands: readonly Band[]
  /** The bands of the do-nothing run. */
  readonly ghost: readonly Band[]
  /** When the do-nothing run reaches what the score measures against. */
  readonly milestones: Milestones
  readonly cues: readonly CueShown[]
  readonly notes: readonly NoteTold[]
  readonly acts: readonly ActTold[]
  /** Where Step in was pressed, or an ask answered with stepping back, and nothing was said. */
  readonly steppedBack: readonly number[]
  readonly thoughts: readonly ThoughtShown[]
  /** Where something could have been said, in order. */
  readonly chances: readonly Chance[]
}

function bandsOf(run: Run, end: number): Band[] {
  const begun = run.events.filter((event) => event.what === 'beat')
  const bands = begun.map((event, i) => ({
    from: event.at,
    to: begun[i + 1]?.at ?? Math.max(end, event.at),
    harm: beatOf(run.compiled, event.beat).beat.harm,
  }))
  return bands.reduce<Band[]>((joined, band) => {
    const last = joined.at(-1)
    if (last?.harm !== band.harm) return [...joined, band]
    return [...joined.slice(0, -1), { ...last, to: band.to }]
  }, [])
}

const shown = (run: Run) =>
  run.events.flatMap((event) => {
    const moment = event.what === 'moment' ? beatOf(run.compiled, event.beat).script[event.index]?.moment : undefined
    return moment === undefined ? [] : [{ at: event.at, moment }]
  })

function actsTold(run: Run): ActTold[] {
  const pastAfter = pastsOf(run)
  return actsOf(run).map(({ action, since, entry }) => {
    const before = pastAfter(entry)
    const at = run.entries[entry]?.at ?? since
    const there = advance(before, at - before.clock)
    return {
      at: since,
      chosenAt: at,
      before: entry,
      action,
      option: optionOf(action),
      others: offers(there).filter((a) => a.id !== action.id),
    }
  })
}

/** Reads a finished run for the debrief. */
export function storyOf(run: Run): Story {
  const end = run.events.findLast((event) => event.what === 'beat')?.at ?? run.clock
  const nothing = untouched(run.compiled)
  const moments = shown(run)
  const cues = moments.flatMap(({ at, moment }) =>
    moment.cue ? [{ id: moment.cue.id, text: moment.cue.text, at }] : [],
  )
  const notes = notesOf(run).map((note): NoteTold => {
    const on = cues.findLast((c) => c.at <= note.at && note.at - c.at <= SEEN_WITHIN)
    return { ...note, cue: on?.id ?? null }
  })
  const acts = actsTold(run)
  const chances = chancesOf(run)
  const spoken = acts.find(({ action }) => addressesIt(action))?.before ?? Infinity
  const silent = chances.filter(({ before }) => before <= spoken)
  return {
    run,
    end,
    length: Math.max(end, nothing.clock, 1),
    bands: bandsOf(run, end),
    ghost: bandsOf(nothing, nothing.clock),
    milestones: milestones(run.compiled),
    cues: cues.map((c, i) => ({
      ...c,
      seen: notes.some((n) => n.cue === c.id),
      chance: chanceBetween(silent, c.at, cues[i + 1]?.at ?? Infinity),
    })),
    notes,
    acts,
    steppedBack: run.entries.filter((e) => e.do === 'step-back').map((e) => e.at),
    thoughts: moments.flatMap(({ at, moment: { thought, inhibitor } }) =>
      thought === undefined ? [] : [{ at, text: thought, inhibitor: inhibitor ?? '' }],
    ),
    chances,
  }
}
