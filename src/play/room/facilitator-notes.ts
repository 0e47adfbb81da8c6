import { act, advance, beatOf, nextEvent, offers, stepIn } from '#engine'
import type { Action, Harm, Rung, Run } from '#engine'
import type { PlaySession } from '../session-types.ts'
import type { Poll, RoomPhase, RoomState } from './room-types.ts'
import type { Worth } from '#scenario'

/** How long after a sign was shown the notes name it, scenario ms. */
const RECENT = 10_000
/** How many coming events the notes name at most. */
const AHEAD = 8

/** Where an option leads. */
export interface OptionLead {
  readonly harm: Harm
  /** It is brushed off. */
  readonly rebuff: boolean
  /** The title of an ending. */
  readonly ending: string | null
  /** The first thing that is said, done or told there. */
  readonly line: string
}

/** An option, with what the room is not shown of it. */
export interface NotesOption {
  readonly id: string
  readonly label: string
  readonly rung: Rung | null
  /** 1 to 5. */
  readonly quality: number
  readonly why: string
  readonly votes: number
  readonly lead: OptionLead | null
}

/** Something that comes if nobody steps in. */
export interface ComingEvent {
  /** Scenario ms. */
  readonly at: number
  readonly kind: 'sign' | 'ask' | 'harm' | 'ending'
  /** The sign's meaning, or the ending's title; empty otherwise. */
  readonly text: string
  readonly harm: Harm | null
}

/** A follow-up item, with what the room is not shown of it. */
export interface NotesItem {
  readonly id: string
  readonly label: string
  readonly worth: Worth
  readonly why: string
  readonly picked: boolean
}

/** The notes at one moment: plain data, which can be sent to another window or machine. */
export interface FacilitatorNotes {
  readonly title: string
  /** Language of the scenario's texts. */
  readonly lang: string
  readonly phase: RoomPhase
  readonly black: boolean
  readonly page: number
  /** Scenario ms. */
  readonly at: number
  readonly harm: Harm
  /** What the sign means that the room has just been shown; null where it was none. */
  readonly sign: string | null
  readonly coming: readonly ComingEvent[]
  /** What is on offer now. */
  readonly options: readonly NotesOption[]
  readonly items: readonly NotesItem[]
  readonly points: readonly string[]
  readonly questions: readonly string[]
}

/** What comes of an option; null when it cannot be taken now. */
function leadOf(run: Run, { id }: Action): OptionLead | null {
  const open = run.choices === null ? stepIn(run) : { ok: true as const, value: run }
  const taken = open.ok ? act(open.value, id) : open
  if (!taken.ok) return null
  const { beat, script } = beatOf(run.compiled, taken.value.beat)
  const line = script.map(({ moment }) => moment.say ?? moment.does ?? moment.note).find((text) => text !== undefined)
  return { harm: beat.harm, rebuff: beat.rebuff === true, ending: beat.ending?.title ?? null, line: line ?? '' }
}

/** What comes if nobody steps in, in order, to the ending. */
function comingOf(run: Run): ComingEvent[] {
  const coming: ComingEvent[] = []
  let harm = beatOf(run.compiled, run.beat).beat.harm
  let next = run
  while (next.phase === 'playing' && coming.length < AHEAD) {
    const before = next.events.length
    next = advance(next, Math.max(1, nextEvent(next) - next.clock))
    for (const event of next.events.slice(before)) {
      const { beat, script } = beatOf(next.compiled, 'beat' in event ? event.beat : next.beat)
      const tell = (kind: ComingEvent['kind'], text = '', level: Harm | null = null) =>
        coming.push({ at: event.at, kind, text, harm: level })
      if (event.what === 'moment') {
        const cue = script[event.index]?.moment.cue
        if (cue !== undefined) tell('sign', cue.text)
      } else if (event.what === 'ask') tell('ask')
      else if (event.what === 'beat' && beat.ending !== undefined) tell('ending', beat.ending.title)
      else if (event.what === 'beat' && beat.harm !== harm) tell('harm', '', beat.harm)
      if (event.what === 'beat') harm = beat.harm
    }
  }
  return coming
}

function signOf(run: Run): string | null {
  const last = run.events.findLast(
    (event) =>
      event.what === 'moment' && beatOf(run.compiled, event.beat).script[event.index]?.moment.cue !== undefined,
  )
  if (last?.what !== 'moment' || run.clock - last.at > RECENT) return null
  return beatOf(run.compiled, last.beat).script[last.index]?.moment.cue?.text ?? null
}

/** What the facilitator reads at this moment: what is to come, what is on offer and where it leads. The room is shown none of it. */
export function facilitatorNotes(
  session: PlaySession,
  { phase, black, page, poll, items }: RoomState,
): FacilitatorNotes {
  const { scenario } = session.state()
  const run = session.run()
  const playing = run.phase === 'playing'
  const votes: Poll['votes'] = poll?.votes ?? {}
  return {
    title: scenario.title,
    lang: scenario.lang ?? 'en',
    phase,
    black,
    page,
    at: run.clock,
    harm: beatOf(run.compiled, run.beat).beat.harm,
    sign: playing ? signOf(run) : null,
    coming: playing ? comingOf(run) : [],
    options: offers(run).map((action) => ({
      id: action.id,
      label: action.label,
      rung: action.rung ?? null,
      quality: action.quality,
      why: action.why,
      votes: votes[action.id] ?? 0,
      lead: leadOf(run, action),
    })),
    items:
      phase === 'follow-up'
        ? scenario.followUp.items.map(({ id, label, worth, why }) => ({
            id,
            label,
            worth,
            why: why ?? '',
            picked: items.includes(id),
          }))
        : [],
    points: scenario.debrief.points,
    questions: scenario.debrief.questions,
  }
}
