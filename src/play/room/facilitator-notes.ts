import { act, advance, beatOf, nextEvent, offers, stepIn } from '#engine'
import type { Action, Harm, Rung, Run } from '#engine'
import type { PlaySession } from '#play'
import type { Poll, RoomState, Scene } from '#play'

/** How long a sign stays the one to talk about, scenario ms. */
const RECENT = 10_000
/** Most of what is to come that is told. */
const AHEAD = 8

/** Where an option leads. */
export interface Lead {
  readonly harm: Harm
  /** It is brushed off. */
  readonly rebuff: boolean
  /** The title of an ending. */
  readonly ending: string | null
  /** The first thing that is said, done or told there. */
  readonly line: string
}

/** An option with all that the room does not see. */
export interface NotesOption {
  readonly id: string
  readonly label: string
  readonly rung: Rung | null
  /** 1 to 5. */
  readonly quality: number
  readonly why: string
  readonly votes: number
  readonly lead: Lead | null
}

/** Something that comes by itself, if nobody steps in. */
export interface Coming {
  /** Scenario ms. */
  readonly at: number
  readonly kind: 'sign' | 'ask' | 'harm' | 'ending'
  /** The sign's meaning, or the ending's title; empty otherwise. */
  readonly text: string
  readonly harm: Harm | null
}

/** A follow-up item with what the room does not see. */
export interface NotesItem {
  readonly id: string
  readonly label: string
  readonly worth: 'required' | 'helpful' | 'neutral' | 'harmful'
  readonly why: string
  readonly picked: boolean
}

/** The facilitator's page at one moment: plain data, as it is sent to the other window. */
export interface NotesSheet {
  readonly title: string
  /** Language of the scenario's texts. */
  readonly lang: string
  readonly scene: Scene
  readonly black: boolean
  readonly page: number
  /** Scenario ms. */
  readonly at: number
  readonly harm: Harm
  /** What the room has just seen, if it is a sign. */
  readonly sign: string | null
  readonly coming: readonly Coming[]
  /** What is on offer now. */
  readonly options: readonly NotesOption[]
  readonly items: readonly NotesItem[]
  readonly points: readonly string[]
  readonly questions: readonly string[]
}

/** What comes of an option; null when it cannot be taken now. */
function leadOf(run: Run, { id }: Action): Lead | null {
  const open = run.choices === null ? stepIn(run) : { ok: true as const, value: run }
  const taken = open.ok ? act(open.value, id) : open
  if (!taken.ok) return null
  const { beat, script } = beatOf(run.compiled, taken.value.beat)
  const line = script.map(({ moment }) => moment.say ?? moment.does ?? moment.note).find((text) => text !== undefined)
  return { harm: beat.harm, rebuff: beat.rebuff === true, ending: beat.ending?.title ?? null, line: line ?? '' }
}

/** What comes if nobody steps in, in order, to the ending. */
function comingOf(run: Run): Coming[] {
  const coming: Coming[] = []
  let harm = beatOf(run.compiled, run.beat).beat.harm
  let next = run
  while (next.phase === 'playing' && coming.length < AHEAD) {
    const before = next.events.length
    next = advance(next, Math.max(1, nextEvent(next) - next.clock))
    for (const h of next.events.slice(before)) {
      const { beat, script } = beatOf(next.compiled, 'beat' in h ? h.beat : next.beat)
      const tell = (kind: Coming['kind'], text = '', level: Harm | null = null) =>
        coming.push({ at: h.at, kind, text, harm: level })
      if (h.what === 'moment') {
        const cue = script[h.index]?.moment.cue
        if (cue !== undefined) tell('sign', cue.text)
      } else if (h.what === 'ask') tell('ask')
      else if (h.what === 'beat' && beat.ending !== undefined) tell('ending', beat.ending.title)
      else if (h.what === 'beat' && beat.harm !== harm) tell('harm', '', beat.harm)
      if (h.what === 'beat') harm = beat.harm
    }
  }
  return coming
}

function signOf(run: Run): string | null {
  const last = run.events.findLast(
    (h) => h.what === 'moment' && beatOf(run.compiled, h.beat).script[h.index]?.moment.cue !== undefined,
  )
  if (last?.what !== 'moment' || run.clock - last.at > RECENT) return null
  return beatOf(run.compiled, last.beat).script[last.index]?.moment.cue?.text ?? null
}

/** The facilitator's page of this moment. */
export function sheetOf(session: PlaySession, { scene, black, page, poll, items }: RoomState): NotesSheet {
  const { scenario } = session.state()
  const run = session.run()
  const playing = run.phase === 'playing'
  const votes: Poll['votes'] = poll?.votes ?? {}
  return {
    title: scenario.title,
    lang: scenario.lang ?? 'en',
    scene,
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
      scene === 'follow-up'
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
