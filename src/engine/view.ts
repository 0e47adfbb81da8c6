import type { CastMember, Face, Mark, Pose } from '#scenario'
import { optionOf } from './offers.ts'
import { beatOf } from './compiled.ts'
import type { RunEvent, Run } from './run.ts'
import type { Situation } from './situation.ts'
import type { CastView, Line, View } from './view-types.ts'

interface Presence {
  place: Mark
  pose: Pose | null
  face: Face
  lastDid: string | null
}

/** What a view is made of, while the run's events are added to it one after another. */
interface Picture {
  situation: Situation
  cast: Map<string, Presence>
  tension: View['tension']
  speech: Line | null
  action: Line | null
  thought: Line | null
  sound: View['sound']
  open: { by: 'step-in' | 'ask'; since: number } | null
  beat: string
  beatStart: number
}

function blank(run: Run): Picture {
  const { first } = run.compiled.situations
  const cast = new Map<string, Presence>()
  for (const id of Object.keys(run.compiled.scenario.cast)) {
    cast.set(id, { place: id === 'you' ? 'far-right' : 'off', pose: null, face: 'calm', lastDid: null })
  }
  const texts = { speech: null, action: null, thought: null, sound: null }
  return { situation: first, cast, tension: 0, ...texts, open: null, beat: first.beat, beatStart: 0 }
}

function showMoment(picture: Picture, run: Run, event: RunEvent & { what: 'moment' }, n: number): void {
  const timed = beatOf(run.compiled, event.beat).script[event.index]
  if (timed === undefined) return
  const m = timed.moment
  const line = (channel: string, who: string | null, text: string): Line => ({
    key: `${n}:${channel}`,
    who,
    text,
    since: event.at,
  })
  const someone = m.who === undefined ? undefined : picture.cast.get(m.who)
  if (someone !== undefined) {
    if (m.place !== undefined) someone.place = m.place
    if (m.pose !== undefined) someone.pose = m.pose
    if (m.face !== undefined) someone.face = m.face
    if (m.does !== undefined) someone.lastDid = m.does
  }
  if (m.say !== undefined) picture.speech = line('say', m.who ?? null, m.say)
  if (m.does !== undefined) picture.action = line('does', m.who ?? null, m.does)
  if (m.note !== undefined) picture.action = line('note', null, m.note)
  if (m.thought !== undefined) picture.thought = line('thought', 'you', m.thought)
  if (m.sound !== undefined) picture.sound = { key: `${n}:sound`, id: m.sound, since: event.at }
  if (m.tension !== undefined) picture.tension = m.tension as View['tension']
  picture.situation = run.compiled.situations.after(picture.situation, `moment.${event.index}`)
}

function follow(picture: Picture, run: Run, event: RunEvent, n: number): void {
  switch (event.what) {
    case 'moment':
      return showMoment(picture, run, event, n)
    case 'ask':
      picture.open = { by: 'ask', since: event.at }
      return
    case 'beat':
      if (event.by === 'time') picture.situation = run.compiled.situations.after(picture.situation, 'lasts')
      Object.assign(picture, {
        speech: null,
        action: null,
        thought: null,
        sound: null,
        open: null,
        beat: event.beat,
        beatStart: event.at,
      })
      return
    case 'input': {
      const entry = run.entries[event.entry]
      if (entry?.do === 'step-in') picture.open = { by: 'step-in', since: event.at }
      if (entry?.do === 'step-back') picture.open = null
      if (entry?.do === 'act')
        picture.situation = run.compiled.situations.after(picture.situation, `act.${entry.action}`)
    }
  }
}

/** Somebody in the driver's seat sits, unless the script says another pose. */
const poseOf = ({ pose, place }: Presence): Pose => pose ?? (place === 'driver-seat' ? 'sitting' : 'standing')

function castView(id: string, member: CastMember, s: Presence): CastView {
  const { name, rank } = member
  return {
    id,
    name,
    rank,
    look: member.look ?? null,
    you: id === 'you',
    place: s.place,
    pose: poseOf(s),
    face: s.face,
    lastDid: s.lastDid,
  }
}

function develop(run: Run, count: number): View {
  const picture = blank(run)
  for (const [n, event] of run.events.slice(0, count).entries()) follow(picture, run, event, n)
  const { scenario } = run.compiled
  const { beat, read } = beatOf(run.compiled, picture.beat)
  const options = run.compiled.situations.offers(picture.situation).map(optionOf)
  return {
    beat: picture.beat,
    place: scenario.stage.place,
    time: scenario.stage.time,
    weather: scenario.stage.weather ?? 'clear',
    tension: picture.tension,
    cast: [...picture.cast].flatMap(([id, s]) => {
      const member = scenario.cast[id]
      return member === undefined ? [] : [castView(id, member, s)]
    }),
    speech: picture.speech,
    action: picture.action,
    thought: picture.thought,
    sound: picture.sound,
    choices: picture.open && { ...picture.open, options },
    onOffer: options.length,
    ending: beat.ending
      ? {
          id: picture.beat,
          title: beat.ending.title,
          text: beat.ending.text,
          since: picture.beatStart,
          overAt: picture.beatStart + read,
        }
      : null,
  }
}

/** The view last developed of a run's events, and of how many of them. */
const last = new WeakMap<readonly RunEvent[], { readonly count: number; readonly view: View }>()

/** How many events are at or before `t`. */
function countAt(events: readonly RunEvent[], t: number): number {
  let count = events.length
  while (count > 0 && (events[count - 1]?.at ?? 0) > t) count--
  return count
}

/**
 * What is to be seen and heard at scenario ms `t`, after all entries at or before it (R8). `t` before the run's
 * clock looks back (scrubbing). The same object as long as nothing but the clock has moved.
 */
export function view(run: Run, t: number = run.clock): View {
  const count = countAt(run.events, t)
  const before = last.get(run.events)
  if (before?.count === count) return before.view
  const fresh = develop(run, count)
  last.set(run.events, { count, view: fresh })
  return fresh
}
